package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register takes three seconds to answer, across midnight of the last day of the window.
/// However long it takes, the moment of an act is the moment at which it was received.
class MomentOfReceiptTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 30);
  private static final Instant RECEIVED = AFTER_THE_WINDOW.minusSeconds(2);
  private static final Instant ANSWERED = AFTER_THE_WINDOW.plusSeconds(1);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;

  @BeforeEach
  void itIsTheEveningOfTheLastDay() {
    rehearsal.clock.moveTo(RECEIVED);
  }

  @Test
  void aDraftIsBegunOnTheDayOnWhichItWasAskedFor() {
    theRegisterAnswersAfterMidnight();

    ApplicationId draft = journey.draft();

    assertThat(rehearsal.histories.eventsOf(draft, ApplicationStarted.class))
        .singleElement()
        .returns(RECEIVED, ApplicationStarted::at)
        .returns(LAST_DAY, started -> started.eligibility().today());
  }

  @Test
  void theDutyIsAskedForOnTheDayOnWhichTheCitizenAsked() {
    ApplicationId draft = journey.draft();
    theRegisterAnswersAfterMidnight();

    journey.asked(draft);

    assertThat(rehearsal.histories.eventsOf(draft, PaymentRequested.class))
        .extracting(PaymentRequested::at)
        .containsExactly(RECEIVED);
  }

  @Test
  void evidenceTicketAndDueDayAreOfTheDayOfReceipt() {
    ApplicationId draft = journey.completeDraft();
    theRegisterAnswersAfterMidnight();

    journey.registrations().register(DANA, draft, null);

    assertThat(rehearsal.clock.instant()).isEqualTo(ANSWERED);
    assertThat(rehearsal.histories.eventsOf(draft, ApplicationRegistered.class))
        .singleElement()
        .returns(RECEIVED, ApplicationRegistered::at)
        .returns(LAST_DAY, registered -> registered.eligibility().today())
        .returns(LAST_DAY, registered -> registered.ticket().day())
        .returns(CALENDAR.term(LAST_DAY, 15), ApplicationRegistered::term);
  }

  @Test
  void whatIsReceivedAfterMidnightIsTooLate() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    refuses(Ineligibility.TOO_LATE, () -> journey.registrations().register(DANA, draft, null));
  }

  private void theRegisterAnswersAfterMidnight() {
    rehearsal.register.wire.meanwhile(() -> rehearsal.clock.moveTo(ANSWERED));
  }
}
