package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class PaymentRulesTest {
  // The duty

  @Test
  void theFullAmountFromTheApplicantPaysTheDuty() {
    given(draftAwaitingPayment()).when(receive(DUTY, PAID_BY_DANA, BANK_1)).then(dutyPaid());
  }

  @Test // #9, fault 10
  void theSameTransferToldTwiceIsOnePayment() {
    given(paidDraft()).when(receive(DUTY, PAID_BY_DANA, BANK_1)).thenNothing();
    given(issued()).when(receive(DUTY, PAID_BY_DANA, BANK_1)).thenNothing();
  }

  @Test // #9, fault 10
  void theSameTransferIsOnePaymentHoweverItIsTold() {
    given(paidDraft()).when(receive(TOO_LITTLE, PAID_BY_ERLAN, BANK_1)).thenNothing();
  }

  @Test // #9, fault 10
  void aTransferThatWasSentBackIsNotSentBackTwice() {
    given(draftAwaitingPayment(), tooLittlePaid())
        .when(receive(TOO_LITTLE, PAID_BY_DANA, BANK_1))
        .thenNothing();
    given(draftAwaitingPayment(), tooLittlePaid(), dutyPaid(BANK_2))
        .when(receive(TOO_LITTLE, PAID_BY_DANA, BANK_1))
        .thenNothing();
  }

  @Test
  void afterAWrongPaymentTheRightOneStillPaysTheDuty() {
    given(draftAwaitingPayment(), tooLittlePaid())
        .when(receive(DUTY, PAID_BY_DANA, BANK_2))
        .then(dutyPaid(BANK_2));
  }

  // Money that cannot be used

  @Test
  void aSecondPaymentGoesBack() {
    isSentBack(paidDraft(), DUTY, PAID_BY_DANA, BANK_2, UnusableReason.SECOND_PAYMENT);
  }

  @Test
  void aSecondPaymentGoesBackAlsoLongAfterRegistration() {
    isSentBack(issued(), DUTY, PAID_BY_DANA, BANK_2, UnusableReason.SECOND_PAYMENT);
    isSentBack(annulled(POOR_PHOTO), DUTY, PAID_BY_DANA, BANK_2, UnusableReason.SECOND_PAYMENT);
  }

  @Test
  void aSecondPaymentLeavesTheDutyPaid() {
    var paid =
        paidDraft()
            .and(unusable(DUTY, PAID_BY_DANA, BANK_2, UnusableReason.SECOND_PAYMENT))
            .filed();

    assertThat(paid.account().duty()).isEqualTo(paidDraft().filed().account().duty());
  }

  @Test
  void aWrongAmountGoesBack() {
    isSentBack(
        draftAwaitingPayment(), TOO_LITTLE, PAID_BY_DANA, BANK_1, UnusableReason.WRONG_AMOUNT);
  }

  @Test
  void moneyNobodyAskedForGoesBack() {
    isSentBack(draft(), DUTY, PAID_BY_DANA, BANK_1, UnusableReason.WRONG_AMOUNT);
  }

  @Test // #9, fault 1
  void moneyFromSomebodyElseGoesBackToWhoeverPaid() {
    isSentBack(draftAwaitingPayment(), DUTY, PAID_BY_ERLAN, BANK_1, UnusableReason.WRONG_PAYER);
    isSentBack(draftAwaitingPayment(), DUTY, PAID_BY_A_COMPANY, BANK_1, UnusableReason.WRONG_PAYER);
  }

  @Test
  void somebodyElsesMoneyIsAboutThePayerFirst() {
    isSentBack(
        draftAwaitingPayment(), TOO_LITTLE, PAID_BY_ERLAN, BANK_1, UnusableReason.WRONG_PAYER);
  }

  @Test
  void aSecondWrongPaymentGoesBackLikeTheFirst() {
    isSentBack(
        draftAwaitingPayment().and(tooLittlePaid()),
        TOO_LITTLE,
        PAID_BY_DANA,
        BANK_2,
        UnusableReason.WRONG_AMOUNT);
  }

  @Test // #9, fault 11
  void whatTheExemptPayIsNotOwed() {
    isSentBack(exemptDraft(), DUTY, PAID_BY_DANA, BANK_1, UnusableReason.NOT_OWED);
    isSentBack(registeredExempt(), DUTY, PAID_BY_DANA, BANK_1, UnusableReason.NOT_OWED);
  }

  @Test // #9, fault 2
  void moneyThatArrivesAfterTheExemptionIsNotOwed() {
    isSentBack(
        draftAwaitingPayment().and(dutyExempted()),
        DUTY,
        PAID_BY_DANA,
        BANK_1,
        UnusableReason.NOT_OWED);
  }

  // Money that arrives too late

  @Test // #9, fault 11
  void theRightAmountAfterWithdrawalIsTooLate() {
    isSentBack(
        draftAwaitingPayment().and(draftWithdrawn()),
        DUTY,
        PAID_BY_DANA,
        BANK_1,
        UnusableReason.TOO_LATE);
  }

  @Test // #9, fault 11
  void theRightAmountAfterExpiryIsTooLate() {
    isSentBack(
        draftAwaitingPayment().and(draftExpired()),
        DUTY,
        PAID_BY_DANA,
        BANK_1,
        UnusableReason.TOO_LATE);
  }

  @Test
  void moneyNobodyAskedForIsTooLateOnceTheDraftHasEnded() {
    isSentBack(draft().and(draftWithdrawn()), DUTY, PAID_BY_DANA, BANK_1, UnusableReason.TOO_LATE);
  }

  @Test
  void whateverElseIsWrongWithItMoneyForADraftThatHasEndedIsTooLate() {
    var ended = draftAwaitingPayment().and(tooLittlePaid(), draftExpired());

    isSentBack(ended, DUTY, PAID_BY_DANA, BANK_2, UnusableReason.TOO_LATE);
    isSentBack(ended, TOO_LITTLE, PAID_BY_DANA, BANK_2, UnusableReason.TOO_LATE);
    isSentBack(ended, DUTY, PAID_BY_ERLAN, BANK_2, UnusableReason.TOO_LATE);
  }

  @Test
  void moneyThatWasAskedForIsTooLateOnceThereIsATicket() {
    isSentBack(
        draftAwaitingPayment().and(ticketFormed()),
        DUTY,
        PAID_BY_DANA,
        BANK_1,
        UnusableReason.TOO_LATE);
  }

  @Test
  void moneyForADraftThatHasEndedIsASecondPaymentWhereTheDutyWasPaid() {
    isSentBack(withdrawn(), DUTY, PAID_BY_DANA, BANK_2, UnusableReason.SECOND_PAYMENT);
  }

  // The remaining state of the duty

  @Test
  void theLatestWrongPaymentIsTheOneThatIsShown() {
    var once = draftAwaitingPayment().and(tooLittlePaid());
    var twice = once.and(unusable(DUTY, PAID_BY_ERLAN, BANK_2, UnusableReason.WRONG_PAYER));

    assertThat(once.filed().account().duty()).isEqualTo(mispaid(UnusableReason.WRONG_AMOUNT));
    assertThat(twice.filed().account().duty()).isEqualTo(mispaid(UnusableReason.WRONG_PAYER));
  }

  private static DutyStatus mispaid(UnusableReason latest) {
    return new Mispaid(PAYMENT, DUTY, PostPaymentAction.WAIT_FOR_APPLICANT, MONDAY, latest);
  }

  @Test
  void moneyThatCouldNotBeUsedLeavesOtherDutiesAsTheyWere() {
    assertThat(draft().and(tooLittlePaid()).filed().account().duty()).isEqualTo(new NotRequested());
    assertThat(exemptDraft().and(tooLittlePaid()).filed().account().duty())
        .isEqualTo(new Exempt(GROUND));
  }

  /// Checks that the money is recorded and a refund case is opened for its payer.
  private static void isSentBack(
      History before, Money amount, Payer payer, Digest reference, UnusableReason unusableReason) {
    given(before)
        .when(receive(amount, payer, reference))
        .thenRefunding(
            sendBack(amount, payer, reference, RefundGround.valueOf(unusableReason.name())),
            unusable(amount, payer, reference, unusableReason));
  }
}
