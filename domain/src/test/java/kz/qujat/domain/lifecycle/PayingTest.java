package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class PayingTest {
  private static final Money TOO_LITTLE = Money.tenge(786);

  @Test
  void theAmountIsFixedWhenThePaymentIsAskedFor() {
    given(draft()).when(requestPayment(PAYMENT)).then(paymentRequested());
  }

  @Test
  void anAmountThatRestsOnAnEarlierIndexIsMarkedProvisional() {
    given(draft())
        .when(new RequestPayment(APPLICATION, PAYMENT, new Assessment(DUTY, true), MONDAY))
        .then(new PaymentRequested(APPLICATION, PAYMENT, DUTY, true, MONDAY));
  }

  @Test
  void askingAgainChangesNothing() {
    given(draftAwaitingPayment()).when(requestPayment(ANOTHER_PAYMENT)).thenNothing();
  }

  @Test
  void afterPayingNothingMoreIsAskedFor() {
    given(paidDraft()).when(requestPayment(ANOTHER_PAYMENT)).thenNothing();
  }

  @Test
  void nothingIsAskedOfTheExempt() {
    given(exemptDraft()).when(requestPayment(PAYMENT)).thenNothing();
  }

  @Test
  void onceRegisteredNoPaymentIsAskedFor() {
    given(registered()).when(requestPayment(ANOTHER_PAYMENT)).thenRefused(new AlreadyRegistered());
  }

  @Test
  void nothingIsAskedForADraftThatHasEnded() {
    given(withdrawn())
        .when(requestPayment(ANOTHER_PAYMENT))
        .thenRefused(new WrongStage(Status.WITHDRAWN));
    given(expired())
        .when(requestPayment(ANOTHER_PAYMENT))
        .thenRefused(new WrongStage(Status.EXPIRED));
  }

  @Test
  void theFullAmountFromTheApplicantPaysTheDuty() {
    given(draftAwaitingPayment()).when(receive(PAYMENT, DUTY, DANA, "BANK-1")).then(dutyPaid());
  }

  @Test
  void theSameTransferToldTwiceIsOnePayment() {
    given(paidDraft()).when(receive(PAYMENT, DUTY, DANA, "BANK-1")).thenNothing();
  }

  @Test
  void aTransferThatWasSentBackIsNotSentBackTwice() {
    given(draftAwaitingPayment(), wrongAmount())
        .when(receive(PAYMENT, TOO_LITTLE, DANA, "BANK-1"))
        .thenNothing();
  }

  @Test
  void aSecondPaymentGoesBack() {
    given(paidDraft())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-2"))
        .then(
            paymentUnusable(PAYMENT, DUTY, DANA, "BANK-2", RefundGround.SECOND_PAYMENT),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.SECOND_PAYMENT));
  }

  @Test
  void aSecondPaymentGoesBackAlsoLongAfterRegistration() {
    given(issued())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-2"))
        .then(
            paymentUnusable(PAYMENT, DUTY, DANA, "BANK-2", RefundGround.SECOND_PAYMENT),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.SECOND_PAYMENT));
  }

  @Test
  void aSecondPaymentLeavesTheDutyPaid() {
    var paid =
        paidDraft()
            .and(paymentUnusable(PAYMENT, DUTY, DANA, "BANK-2", RefundGround.SECOND_PAYMENT))
            .filed();

    assertThat(paid.account().duty()).isEqualTo(new Duty.Paid(PAYMENT, DUTY, PAID_AT));
  }

  @Test
  void whatTheExemptPayGoesBack() {
    given(exemptDraft())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-1"))
        .then(
            paymentUnusable(PAYMENT, DUTY, DANA, "BANK-1", RefundGround.SECOND_PAYMENT),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.SECOND_PAYMENT));
  }

  @Test
  void aWrongAmountGoesBack() {
    given(draftAwaitingPayment())
        .when(receive(PAYMENT, TOO_LITTLE, DANA, "BANK-1"))
        .then(
            wrongAmount(),
            refundOpened(ANOTHER_REFUND, PAYMENT, TOO_LITTLE, DANA, RefundGround.WRONG_AMOUNT));
  }

  @Test
  void moneyNobodyAskedForGoesBack() {
    given(draft())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-1"))
        .then(
            paymentUnusable(PAYMENT, DUTY, DANA, "BANK-1", RefundGround.WRONG_AMOUNT),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.WRONG_AMOUNT));
  }

  @Test
  void moneyFromSomebodyElseGoesBackToWhoeverPaid() {
    given(draftAwaitingPayment())
        .when(receive(PAYMENT, DUTY, ERLAN, "BANK-1"))
        .then(
            paymentUnusable(PAYMENT, DUTY, ERLAN, "BANK-1", RefundGround.WRONG_PAYER),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, ERLAN, RefundGround.WRONG_PAYER));
  }

  @Test
  void moneyThatArrivesAfterWithdrawalGoesBack() {
    given(draftAwaitingPayment(), draftWithdrawn())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-1"))
        .then(tooLate(), refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.TOO_LATE));
  }

  @Test
  void moneyThatArrivesAfterExpiryGoesBack() {
    given(draftAwaitingPayment(), draftExpired())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-1"))
        .then(tooLate(), refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.TOO_LATE));
  }

  @Test
  void moneyNobodyAskedForIsTooLateOnceTheDraftHasEnded() {
    given(draft(), draftWithdrawn())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-1"))
        .then(tooLate(), refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.TOO_LATE));
  }

  @Test
  void moneyThatArrivesAfterADisputeAndTheEndGoesBack() {
    given(draftAwaitingPayment(), wrongAmount(), draftExpired())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-2"))
        .then(
            paymentUnusable(PAYMENT, DUTY, DANA, "BANK-2", RefundGround.TOO_LATE),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.TOO_LATE));
  }

  @Test
  void afterAWrongPaymentANewOneMayBeAskedFor() {
    given(draftAwaitingPayment(), wrongAmount())
        .when(requestPayment(ANOTHER_PAYMENT))
        .then(new PaymentRequested(APPLICATION, ANOTHER_PAYMENT, DUTY, false, MONDAY));
  }

  @Test
  void afterAWrongPaymentTheRightOneStillPaysTheDuty() {
    given(draftAwaitingPayment(), wrongAmount())
        .when(receive(PAYMENT, DUTY, DANA, "BANK-2"))
        .then(new ApplicationEvent.DutyPaid(APPLICATION, PAYMENT, DUTY, "BANK-2", PAID_AT, MONDAY));
  }

  @Test
  void aSecondWrongPaymentGoesBackLikeTheFirst() {
    given(draftAwaitingPayment(), wrongAmount())
        .when(receive(PAYMENT, TOO_LITTLE, DANA, "BANK-2"))
        .then(
            paymentUnusable(PAYMENT, TOO_LITTLE, DANA, "BANK-2", RefundGround.WRONG_AMOUNT),
            refundOpened(ANOTHER_REFUND, PAYMENT, TOO_LITTLE, DANA, RefundGround.WRONG_AMOUNT));
  }

  @Test
  void aWrongPaymentDisputesTheDutyAndASecondOneLeavesItSo() {
    var once = draftAwaitingPayment().and(wrongAmount());
    var twice = once.and(paymentUnusable(PAYMENT, DUTY, ERLAN, "BANK-2", RefundGround.WRONG_PAYER));

    assertThat(once.filed().account().duty()).isEqualTo(new Duty.Disputed(PAYMENT, DUTY));
    assertThat(twice.filed().account().duty()).isEqualTo(new Duty.Disputed(PAYMENT, DUTY));
  }

  @Test
  void moneyThatCouldNotBeUsedLeavesOtherDutiesAsTheyWere() {
    var unasked = draft().and(wrongAmount()).filed();
    var exempt = exemptDraft().and(wrongAmount()).filed();

    assertThat(unasked.account().duty()).isEqualTo(new Duty.Unasked());
    assertThat(exempt.account().duty()).isInstanceOf(Duty.Exempt.class);
  }

  private static ApplicationEvent wrongAmount() {
    return paymentUnusable(PAYMENT, TOO_LITTLE, DANA, "BANK-1", RefundGround.WRONG_AMOUNT);
  }

  private static ApplicationEvent tooLate() {
    return paymentUnusable(PAYMENT, DUTY, DANA, "BANK-1", RefundGround.TOO_LATE);
  }
}
