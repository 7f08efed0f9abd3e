package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.person.PointCode;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final TicketNumberNeeded TICKET_DUE = ticketDue(ASTANA_1, ELIGIBLE.evidence());

  /// The register now names another card, whose eligibility window closes a week later.
  private static final Evidence ON_ANOTHER_CARD =
      new Evidence(
          Verdict.DUTY_PAYABLE,
          LocalDate.of(2026, 3, 17),
          SUCCESSOR,
          LocalDate.of(2026, 3, 27),
          new EligibilityWindow(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 4, 6)),
          "2025-05");

  private static TicketNumberNeeded ticketDue(
      PointCode point, Evidence eligibility, ApplicationEvent... before) {
    return new TicketNumberNeeded(
        List.of(before), APPLICATION, point, eligibility, HOLDER, FIFTEEN_DAYS, TUESDAY);
  }

  @Test
  void aCompleteDraftIsDueATicket() {
    given(completeDraft()).when(register(ELIGIBLE)).thenTicketDue(TICKET_DUE);
  }

  @Test
  void theTicketDrawnRegistersTheApplication() {
    assertThat(TICKET_DUE.withTicket(TICKET))
        .isEqualTo(new Accepted(List.of(ticketFormed()), List.of()));
  }

  @Test
  void theTicketIsDrawnForThePointChosenLast() {
    given(completeDraft(), draftChanged())
        .when(register(ELIGIBLE))
        .thenTicketDue(ticketDue(ASTANA_2, ELIGIBLE.evidence()));
  }

  @Test
  void aRegisteredApplicationStandsUnderItsTicketAndTheHolderOfThatDay() {
    assertThat(registered().filed().stage())
        .isEqualTo(new Registered(new RegistrationRecord(TICKET, HOLDER, Set.of(), List.of())));
  }

  @Test
  void registeringAgainChangesNothing() {
    given(registered()).when(register(ELIGIBLE)).thenNothing();
    given(issued()).when(register(NOT_ELIGIBLE)).thenNothing();
  }

  @Test // #9, fault 9
  void theCardOfRegistrationAndItsWindowCount() {
    given(completeDraft())
        .when(register(new Passed(ON_ANOTHER_CARD, null)))
        .thenTicketDue(ticketDue(ASTANA_1, ON_ANOTHER_CARD));

    var applicationContent = completeDraft().and(ticketFormed(ON_ANOTHER_CARD)).filed().filing();
    assertThat(applicationContent.card()).isEqualTo(SUCCESSOR);
    assertThat(applicationContent.window()).isEqualTo(ON_ANOTHER_CARD.window());
  }

  // No longer eligible

  @Test
  void whoIsNoLongerEligibleIsNotRegistered() {
    given(completeDraft()).when(register(NOT_ELIGIBLE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void whetherTheApplicantIsEligibleIsSaidBeforeWhatIsMissing() {
    given(draft()).when(register(NOT_ELIGIBLE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void aWithdrawnDraftIsNotRegistered() {
    given(withdrawn()).when(register(ELIGIBLE)).thenRefused(new WrongStage(Status.WITHDRAWN));
    given(withdrawn()).when(register(NOT_ELIGIBLE)).thenRefused(new WrongStage(Status.WITHDRAWN));
  }

  // Something is missing

  @Test
  void everythingThatIsMissingIsNamed() {
    given(draft())
        .when(register(ELIGIBLE))
        .thenRefused(
            new Incomplete(List.of(Requirement.PHOTO, Requirement.SIGNATURE, Requirement.PAYMENT)));
  }

  @Test
  void withoutAPhotoNothingIsRegistered() {
    given(paidDraft(), signature())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.PHOTO)));
  }

  @Test
  void withoutASignatureNothingIsRegistered() {
    given(paidDraft(), photo())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.SIGNATURE)));
  }

  @Test
  void aPaymentThatWasOnlyAskedForIsNotEnough() {
    given(draftAwaitingPayment(), photo(), signature())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.PAYMENT)));
  }

  @Test
  void aPaymentThatCouldNotBeUsedIsNotEnough() {
    given(draftAwaitingPayment(), tooLittlePaid(), photo(), signature())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.PAYMENT)));
  }

  // Exempt applicants

  @Test
  void theExemptRegisterWithoutAPayment() {
    given(exemptDraft(), photo(), signature()).when(register(EXEMPT)).thenTicketDue(EXEMPTED);
  }

  @Test
  void anExemptionOnceRecordedStays() {
    given(exemptDraft(), photo(), signature()).when(register(ELIGIBLE)).thenTicketDue(TICKET_DUE);
  }

  @Test // #9, fault 2
  void whoBecameExemptAfterStartingIsRegisteredWithoutAPayment() {
    given(draft(), photo(), signature()).when(register(EXEMPT)).thenTicketDue(NEWLY_EXEMPTED);
  }

  @Test // #9, fault 2
  void whoBecameExemptWhileThePaymentWasPendingIsRegisteredWithoutIt() {
    given(draftAwaitingPayment(), photo(), signature())
        .when(register(EXEMPT))
        .thenTicketDue(NEWLY_EXEMPTED);
    given(draftAwaitingPayment(), tooLittlePaid(), photo(), signature())
        .when(register(EXEMPT))
        .thenTicketDue(NEWLY_EXEMPTED);
  }

  @Test // #9, fault 2
  void theExemptionComesBeforeTheTicket() {
    assertThat(NEWLY_EXEMPTED.withTicket(TICKET))
        .isEqualTo(
            new Accepted(List.of(exemptedOnTuesday(), ticketFormed(EXEMPT.evidence())), List.of()));
  }

  @Test // #9, fault 2
  void theNewlyExemptStillNeedTheirPictures() {
    given(draft(), photo())
        .when(register(EXEMPT))
        .thenRefused(new Incomplete(List.of(Requirement.SIGNATURE)));
  }

  @Test // #9, fault 2
  void aPaidDraftIsRegisteredWithoutCheckingForAnExemption() {
    given(completeDraft()).when(register(EXEMPT)).thenTicketDue(EXEMPTED);
  }

  private static final TicketNumberNeeded EXEMPTED = ticketDue(ASTANA_1, EXEMPT.evidence());
  private static final TicketNumberNeeded NEWLY_EXEMPTED =
      ticketDue(ASTANA_1, EXEMPT.evidence(), exemptedOnTuesday());

  private static DutyExempted exemptedOnTuesday() {
    return new DutyExempted(APPLICATION, GROUND, TUESDAY);
  }
}
