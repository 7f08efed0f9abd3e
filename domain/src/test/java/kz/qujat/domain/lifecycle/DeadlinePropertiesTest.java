package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// A draft expires at midnight in Almaty, on any date.
class DeadlinePropertiesTest {
  private static final ZoneOffset ALMATY = ZoneOffset.ofHours(5);

  @Property(edgeCases = EdgeCasesMode.MIXIN)
  void aDraftLivesThroughTheLastDayOfItsWindowAndOfThePilot(
      @ForAll("days") LocalDate closesOn, @ForAll("days") LocalDate pilotEnds) {
    var draft = draftWhoseWindowClosesOn(closesOn);
    LocalDate lastDay = closesOn.isBefore(pilotEnds) ? closesOn : pilotEnds;
    Instant end = lastDay.plusDays(1).atStartOfDay().toInstant(ALMATY);

    assertThat(endsAt(draft, pilotEnds, end.minusMillis(1))).isFalse();
    assertThat(endsAt(draft, pilotEnds, end)).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.MIXIN)
  void aPaymentThatIsToRegisterAddsADay(@ForAll("days") LocalDate closesOn) {
    var draft =
        draftWhoseWindowClosesOn(closesOn)
            .and(Events.paymentRequested(), Events.registrationByPaymentRequested());
    Instant end = closesOn.plusDays(2).atStartOfDay().toInstant(ALMATY);

    assertThat(endsAt(draft, null, end.minusMillis(1))).isFalse();
    assertThat(endsAt(draft, null, end)).isTrue();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 2000).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  private static History draftWhoseWindowClosesOn(LocalDate day) {
    var evidence = ELIGIBLE.evidence();
    var window = new EligibilityWindow(day.minusDays(40), day);
    return none()
        .and(
            Events.started(
                new Evidence(
                    evidence.verdict(),
                    evidence.today(),
                    CARD,
                    day.minusDays(10),
                    window,
                    evidence.ruleVersion()),
                null));
  }

  private static boolean endsAt(History draft, @Nullable LocalDate pilotEnds, Instant moment) {
    var pilot = new PilotPeriod(LocalDate.of(2025, 5, 28), pilotEnds);
    var decision =
        Lifecycle.decide(draft.replayed(), new Expire(APPLICATION, pilot, REFUND, moment));
    return decision.equals(
        new Accepted(List.of(new ApplicationExpired(APPLICATION, moment)), List.of()));
  }
}
