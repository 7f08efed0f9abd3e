package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.payment.PaymentRegister.Line;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShepPaymentRegisterTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static final String ONE =
      """
      <r:register xmlns:r="http://payments.bee.kz/GatewayNkNotification"><payment>
      <reference>R-1</reference><bankReference>B-1</bankReference>
      <payDate>2026-03-02T09:00:00+05:00</payDate><docDate>2026-03-02</docDate>
      <amount>865.00</amount><payerIdn>850515490903</payerIdn><kbk>108126</kbk><knp>911</knp>
      <docNumber>0198c0de-0000-7000-8000-000000000004</docNumber></payment></r:register>
      """;

  private StubNeighbour gateway;
  private PaymentRegister register;

  @BeforeEach
  void open() throws Exception {
    gateway = new StubNeighbour();
    register = new ShepPaymentRegister(OtherSide.channelsTo(gateway).sync(PAYMENT));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void theGatewayIsAskedForOneDay() {
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE));
    assertThat(register.of(MONDAY))
        .containsExactly(
            new Line(
                "R-1",
                "B-1",
                new PaymentId(UUID.fromString("0198c0de-0000-7000-8000-000000000004")),
                Money.tenge(865),
                "108126",
                new Iin("850515490903"),
                Instant.parse("2026-03-02T04:00:00Z")));
    var question = OtherSide.heard(gateway.heard().getFirst().body());
    assertThat(Xml.text(question, "request", "requestData", "data", "registerRequest", "day"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void moneyUnderANumberOfOthersOrByNobodyIsAnEntryLikeAnyOther() {
    gateway.answers(
        200,
        OtherSide.answers(
            "SUCCESS",
            ONE.replace("0198c0de-0000-7000-8000-000000000004", "2026/17")
                .replace("850515490903", "foreign-7")));
    assertThat(register.of(MONDAY))
        .containsExactly(
            new Line(
                "R-1",
                "B-1",
                null,
                Money.tenge(865),
                "108126",
                null,
                Instant.parse("2026-03-02T04:00:00Z")));
  }

  @Test
  void aDayWithoutPaymentsIsAnAnswer() {
    gateway.answers(
        200,
        OtherSide.answers(
            "SUCCESS", "<r:register xmlns:r=\"http://payments.bee.kz/GatewayNkNotification\"/>"));
    assertThat(register.of(MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"865.00", "<kbk>108126</kbk>", "<reference>R-1</reference>"})
  void aRegisterThatMakesNoSenseIsNoAnswer(String missing) {
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace(missing, "")));
    assertUnavailable();
  }

  @Test
  void aRefusalIsNoAnswer() {
    gateway.answers(200, OtherSide.answers("NOT_READY", ""));
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> register.of(MONDAY))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(PAYMENT));
  }
}
