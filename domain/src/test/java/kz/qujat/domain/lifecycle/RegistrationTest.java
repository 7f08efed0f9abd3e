package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Refusal.Requirement.PAYMENT;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.Refusal.Incomplete;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.Requirement;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final TicketDue TICKET_DUE =
      new TicketDue(APPLICATION, ASTANA_1, ELIGIBLE.evidence(), FIFTEEN_DAYS, TUESDAY);

  @Test
  void aCompleteDraftIsDueATicket() {
    given(completeDraft()).when(register(ELIGIBLE)).thenTicketDue(TICKET_DUE);
  }

  @Test
  void theTicketDrawnRegistersTheApplication() {
    assertThat(TICKET_DUE.drawn(TICKET)).isEqualTo(new Accepted(List.of(ticketFormed())));
  }

  @Test
  void theTicketIsDrawnForThePointChosenLast() {
    given(completeDraft(), draftChanged())
        .when(register(ELIGIBLE))
        .thenTicketDue(
            new TicketDue(APPLICATION, ASTANA_2, ELIGIBLE.evidence(), FIFTEEN_DAYS, TUESDAY));
  }

  @Test
  void aRegisteredApplicationStandsUnderItsTicket() {
    assertThat(registered().filed().stage()).isEqualTo(new Registered(TICKET, 1));
  }

  @Test
  void registeringAgainChangesNothing() {
    given(registered()).when(register(ELIGIBLE)).thenNothing();
    given(issued()).when(register(TOO_LATE)).thenNothing();
  }

  @Test
  void whoIsNoLongerEligibleIsNotRegistered() {
    given(completeDraft()).when(register(TOO_LATE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void whetherTheApplicantIsEligibleIsSaidBeforeWhatIsMissing() {
    given(draft()).when(register(TOO_LATE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    given(draft())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.PHOTO, Requirement.SIGNATURE, PAYMENT)));
  }

  @Test
  void withoutAPhotoNothingIsRegistered() {
    given(paidDraft(), enclosed(ImageKind.SIGNATURE, SIGNATURE))
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.PHOTO)));
  }

  @Test
  void withoutASignatureNothingIsRegistered() {
    given(paidDraft(), enclosed(ImageKind.PHOTO, PHOTO))
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(Requirement.SIGNATURE)));
  }

  @Test
  void aPaymentThatWasOnlyAskedForIsNotEnough() {
    given(draftAwaitingPayment(), photo(), signature())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(PAYMENT)));
  }

  @Test
  void aPaymentThatCouldNotBeUsedIsNotEnough() {
    given(
            draftAwaitingPayment(),
            paymentUnusable(Cast.PAYMENT, DUTY, ERLAN, "BANK-1", RefundGround.WRONG_PAYER),
            photo(),
            signature())
        .when(register(ELIGIBLE))
        .thenRefused(new Incomplete(List.of(PAYMENT)));
  }

  @Test
  void theExemptRegisterWithoutAPayment() {
    given(exemptDraft(), photo(), signature()).when(register(ELIGIBLE)).thenTicketDue(TICKET_DUE);
  }

  @Test
  void aWithdrawnDraftIsNotRegistered() {
    given(withdrawn()).when(register(ELIGIBLE)).thenRefused(new WrongStage(Status.WITHDRAWN));
    given(withdrawn()).when(register(TOO_LATE)).thenRefused(new WrongStage(Status.WITHDRAWN));
  }

  private static ApplicationEvent photo() {
    return enclosed(ImageKind.PHOTO, PHOTO);
  }

  private static ApplicationEvent signature() {
    return enclosed(ImageKind.SIGNATURE, SIGNATURE);
  }
}
