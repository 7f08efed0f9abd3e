package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.AIGUL;
import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Many unclear records are the fault of the register, not of the people in it.
@ExtendWith(OutputCaptureExtension.class)
class UnclearRateMonitorTest {
  private static final Answer UNCLEAR = new Answer.Unclear("birthDate");
  private static final Answer NOT_FOUND = new Answer.NotFound();
  private static final String ODD = PERSON.replace("1985-05-15", "15.05.1985");

  private Instant now = Instant.parse("2026-03-16T10:00:00Z");
  private final UnclearRateMonitor share = new UnclearRateMonitor(() -> now);
  private AskedRegister register;

  @BeforeEach
  void open() throws Exception {
    register = new AskedRegister(share);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void heard(int times, Answer answer) {
    for (int i = 0; i < times; i++) {
      share.count(answer);
    }
  }

  @Test
  void fiftyAnswersAreNeededToJudgeBy() {
    heard(49, UNCLEAR);
    assertThat(share.isTooHigh()).isFalse();
    heard(1, UNCLEAR);
    assertThat(share.isTooHigh()).isTrue();
  }

  @Test
  void fivePercentAreNotTooMany() {
    heard(95, NOT_FOUND);
    heard(5, UNCLEAR);
    assertThat(share.isTooHigh()).isFalse();
    heard(1, UNCLEAR);
    assertThat(share.isTooHigh()).isTrue();
  }

  @Test
  void answersOlderThanTenMinutesDoNotCount() {
    heard(3, UNCLEAR);
    heard(47, NOT_FOUND);
    assertThat(share.isTooHigh()).isTrue();
    now = now.plus(Duration.ofMinutes(10)).plusMillis(1);
    heard(50, NOT_FOUND);
    assertThat(share.isTooHigh()).isFalse();
  }

  @Test
  void anUnclearRecordCountsAsUnavailableWhileTheShareIsTooHigh(CapturedOutput log) {
    heard(47, NOT_FOUND);
    heard(2, UNCLEAR);
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> register.says(ODD))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("1985"));
    assertThat(log).contains("WARN", "birthDate").doesNotContain("15.05.1985");
  }

  @Test
  void aClearRecordIsReturnedEvenWhileTheShareIsTooHigh() {
    heard(50, UNCLEAR);
    assertThat(register.says(PERSON)).isInstanceOf(Answer.Found.class);
    register.stub.answers(200, OtherSide.answers("NOT_FOUND", ""));
    assertThat(register.registry.find(AIGUL)).isEqualTo(NOT_FOUND);
  }

  @Test
  void missingAnswersAreNotCounted() {
    heard(49, UNCLEAR);
    register.stub.hangsUp();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> register.registry.find(AIGUL));
    assertThat(share.isTooHigh()).isFalse();
  }

  @Test
  void theAlarmIsAGauge() {
    var meters = new SimpleMeterRegistry();
    share.bindTo(meters);
    assertThat(meters.get("qujat.registry.unclear").gauge().value()).isZero();
    heard(50, UNCLEAR);
    assertThat(meters.get("qujat.registry.unclear").gauge().value()).isEqualTo(1);
  }
}
