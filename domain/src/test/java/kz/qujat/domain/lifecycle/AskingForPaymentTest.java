package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.duty.PostPaymentAction.REGISTER;
import static kz.qujat.domain.duty.PostPaymentAction.WAIT_FOR_APPLICANT;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskingForPaymentTest {
  @Test
  void theAmountIsFixedWhenThePaymentIsAskedFor() {
    given(draft()).when(requestPayment(PAYMENT)).then(paymentRequested());
  }

  @Test
  void anAmountThatRestsOnAnEarlierIndexIsMarkedProvisional() {
    given(draft())
        .when(
            new RequestPayment(
                APPLICATION,
                DANA,
                ELIGIBLE,
                PAYMENT,
                new Assessment(DUTY, true),
                WAIT_FOR_APPLICANT,
                MONDAY))
        .then(new PaymentRequested(APPLICATION, PAYMENT, DUTY, true, MONDAY));
  }

  @Test
  void askingAgainChangesNothing() {
    given(draftAwaitingPayment()).when(requestPayment(ANOTHER_PAYMENT)).thenNothing();
  }

  @Test
  void afterPayingNothingMoreIsAskedFor() {
    given(paidDraft()).when(requestPayment(ANOTHER_PAYMENT)).thenNothing();
    given(paidDraft())
        .when(requestPayment(ANOTHER_PAYMENT, NOT_ELIGIBLE, WAIT_FOR_APPLICANT))
        .thenNothing();
  }

  @Test
  void onceRegisteredNoPaymentIsAskedFor() {
    given(registered()).when(requestPayment(ANOTHER_PAYMENT)).thenRefused(new AlreadyRegistered());
    given(registeredExempt()).when(requestPayment(PAYMENT)).thenRefused(new AlreadyRegistered());
  }

  @Test
  void nothingIsAskedForADraftThatHasEnded() {
    given(withdrawn())
        .when(requestPayment(ANOTHER_PAYMENT))
        .thenRefused(new WrongStage(Status.WITHDRAWN));
    given(draft(), draftExpired())
        .when(requestPayment(PAYMENT))
        .thenRefused(new WrongStage(Status.EXPIRED));
  }

  @Test
  void afterAWrongPaymentANewOneMayBeAskedFor() {
    given(draftAwaitingPayment(), tooLittlePaid())
        .when(requestPayment(ANOTHER_PAYMENT))
        .then(new PaymentRequested(APPLICATION, ANOTHER_PAYMENT, DUTY, false, MONDAY));
  }

  // No money is requested for an application that could not be registered

  @ParameterizedTest // #9, fault 3
  @EnumSource
  void noMoneyIsTakenFromWhoIsNotEligible(PostPaymentAction then) {
    given(draft())
        .when(requestPayment(PAYMENT, NOT_ELIGIBLE, then))
        .thenRefused(new Ineligible(TOO_LATE));
    given(draftAwaitingPayment())
        .when(requestPayment(PAYMENT, NOT_ELIGIBLE, then))
        .thenRefused(new Ineligible(TOO_LATE));
    given(draftAwaitingPayment(), tooLittlePaid())
        .when(requestPayment(ANOTHER_PAYMENT, NOT_ELIGIBLE, then))
        .thenRefused(new Ineligible(TOO_LATE));
  }

  // Exempt applicants

  @Test
  void nothingIsAskedOfTheExempt() {
    given(exemptDraft()).when(requestPayment(PAYMENT)).thenNothing();
    given(exemptDraft())
        .when(requestPayment(PAYMENT, NOT_ELIGIBLE, WAIT_FOR_APPLICANT))
        .thenNothing();
  }

  @Test // #9, fault 2
  void whoBecameExemptAfterStartingIsNotAskedForMoney() {
    given(draft()).when(requestPayment(PAYMENT, EXEMPT, WAIT_FOR_APPLICANT)).then(dutyExempted());
  }

  @Test // #9, fault 2
  void aPendingPaymentIsNotAskedForAnyMoreOfWhoBecameExempt() {
    given(draftAwaitingPayment())
        .when(requestPayment(PAYMENT, EXEMPT, WAIT_FOR_APPLICANT))
        .then(dutyExempted());

    assertThat(draftAwaitingPayment().and(dutyExempted()).filed().account().duty())
        .isEqualTo(new DutyStatus.Exempt(GROUND));
  }

  // Registration by payment

  @Test // #9, fault 3
  void aPaymentMayCarryTheWishToBeRegistered() {
    given(draft(), photo(), signature())
        .when(requestPayment(PAYMENT, ELIGIBLE, REGISTER))
        .then(paymentRequested(), registrationByPaymentRequested());
  }

  @Test // #9, fault 3
  void theWishMayComeWhileThePaymentIsPending() {
    given(draftAwaitingPayment(), photo(), signature())
        .when(requestPayment(ANOTHER_PAYMENT, ELIGIBLE, REGISTER))
        .then(registrationByPaymentRequested());
  }

  @Test // #9, fault 3
  void theWishLeavesThePaymentAndItsAmountAsTheyWere() {
    assertThat(draftRegisteringByPayment().filed().account().duty())
        .isEqualTo(new DutyStatus.Pending(PAYMENT, DUTY, REGISTER, MONDAY));
  }

  @Test // #9, fault 3
  void theSameWishAgainAddsNothing() {
    given(draftRegisteringByPayment())
        .when(requestPayment(ANOTHER_PAYMENT, ELIGIBLE, REGISTER))
        .thenNothing();
  }

  @Test // #9, fault 3
  void askingWithoutTheWishDoesNotTakeItBack() {
    given(draftRegisteringByPayment()).when(requestPayment(ANOTHER_PAYMENT)).thenNothing();
  }

  @Test // #9, fault 3
  void anIncompleteDraftCannotBeRegisteredByItsPayment() {
    given(draft(), photo())
        .when(requestPayment(PAYMENT, ELIGIBLE, REGISTER))
        .thenRefused(new Incomplete(List.of(Requirement.SIGNATURE)));
    given(draftAwaitingPayment())
        .when(requestPayment(PAYMENT, ELIGIBLE, REGISTER))
        .thenRefused(new Incomplete(List.of(Requirement.PHOTO, Requirement.SIGNATURE)));
  }

  @Test
  void afterAWrongPaymentTheWishIsAskedForAnew() {
    given(draftRegisteringByPayment(), tooLittlePaid())
        .when(requestPayment(ANOTHER_PAYMENT, ELIGIBLE, REGISTER))
        .then(
            new PaymentRequested(APPLICATION, ANOTHER_PAYMENT, DUTY, false, MONDAY),
            new RegistrationByPaymentRequested(APPLICATION, ANOTHER_PAYMENT, MONDAY));
  }
}
