package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kz.qujat.domain.lifecycle.ApplicationCommand.GiveBankAccount;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefundingTest {
  // The bank account

  @Test
  void aRefundWaitsForAnAccount() {
    assertThat(refundOpen().filed().account().refund(REFUND))
        .contains(
            new Refund(
                REFUND,
                PAYMENT,
                DUTY,
                RefundGround.ANNULLED,
                DANA,
                PAID_AT,
                1,
                new Progress.AwaitingBankAccount()));
  }

  @Test
  void theApplicantNamesTheAccountTheMoneyGoesTo() {
    given(refundOpen()).when(giveBankAccount(ACCOUNT)).then(accountGiven(REFUND, ACCOUNT));
  }

  @Test
  void theSameAccountAgainChangesNothing() {
    given(refundReady()).when(giveBankAccount(ACCOUNT)).thenNothing();
  }

  @Test
  void untilItIsFiledTheAccountCanBeChanged() {
    given(refundReady())
        .when(giveBankAccount(ANOTHER_ACCOUNT))
        .then(accountGiven(REFUND, ANOTHER_ACCOUNT));
  }

  @Test
  void whatTheTaxAuthorityHasKeepsItsAccount() {
    given(refundWithTheTaxAuthority())
        .when(giveBankAccount(ANOTHER_ACCOUNT))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void whereNothingIsToBeRefundedNoAccountIsAskedFor() {
    given(registered())
        .when(giveBankAccount(ACCOUNT))
        .thenRefused(new WrongStage(Status.REGISTERED));
  }

  @Test
  void moneyCanBeClaimedForThreeYearsFromTheDayOfPaymentThatDayIncluded() {
    // Paid in the evening of 15 March 2026 in Almaty.
    Instant lastSecond = Instant.parse("2029-03-15T18:59:59Z");
    given(refundOpen())
        .when(new GiveBankAccount(APPLICATION, ACCOUNT, lastSecond))
        .then(new RefundAccountGiven(APPLICATION, REFUND, ACCOUNT, lastSecond));
    given(refundOpen())
        .when(new GiveBankAccount(APPLICATION, ACCOUNT, lastSecond.plusSeconds(1)))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void ofSeveralRefundsOnlyThoseThatCanStillBeClaimedTakeTheAccount() {
    Instant later = PAID_AT.plus(Duration.ofDays(3));
    Instant tooLateForTheFirst = Instant.parse("2029-03-17T00:00:00Z");
    given(
            refundOpen(),
            new PaymentUnusable(
                APPLICATION,
                PAYMENT,
                DUTY,
                "BANK-2",
                DANA,
                RefundGround.SECOND_PAYMENT,
                later,
                MONDAY),
            refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.SECOND_PAYMENT))
        .when(new GiveBankAccount(APPLICATION, ACCOUNT, tooLateForTheFirst))
        .then(new RefundAccountGiven(APPLICATION, ANOTHER_REFUND, ACCOUNT, tooLateForTheFirst));
  }

  @Test
  void whatWasRefusedIsNotClaimedAgainWhenTheTimeIsOver() {
    given(refundTurnedDown())
        .when(
            new GiveBankAccount(
                APPLICATION, ANOTHER_ACCOUNT, Instant.parse("2029-03-16T00:00:00Z")))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void oneAccountServesEveryRefundThatWaitsForIt() {
    given(annulled(POOR_PHOTO), secondPayment())
        .when(giveBankAccount(ACCOUNT))
        .then(accountGiven(REFUND, ACCOUNT), accountGiven(ANOTHER_REFUND, ACCOUNT));
  }

  @Test
  void aRefundThatComesUpLaterTakesTheSameAccountWithoutDisturbingTheFirst() {
    given(refundReady(), secondPayment())
        .when(giveBankAccount(ACCOUNT))
        .then(accountGiven(ANOTHER_REFUND, ACCOUNT));
  }

  @Test
  void moneySomebodyElsePaidDoesNotGoToTheApplicantsAccount() {
    given(draftAwaitingPayment(), paidByErlan())
        .when(giveBankAccount(ACCOUNT))
        .thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void ofSeveralRefundsOnlyTheApplicantsOwnTakeTheAccount() {
    given(refundOpen(), paidByErlan())
        .when(giveBankAccount(ACCOUNT))
        .then(accountGiven(REFUND, ACCOUNT));
  }

  // Filing

  @Test
  void aRefundWithAnAccountIsFiled() {
    given(refundReady()).when(recordFiled(1)).then(refundFiled(1));
  }

  @Test
  void anAccountNamedWhileTheCaseIsOnItsWayComesTooLate() {
    given(refundReady(), accountGiven(REFUND, ANOTHER_ACCOUNT))
        .when(recordFiled(1, ACCOUNT))
        .then(accountGiven(REFUND, ACCOUNT), refundFiled(1));
  }

  @Test
  void aRefundWithoutAnAccountIsNotFiled() {
    given(refundOpen()).when(recordFiled(1)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void filingTwiceIsFilingOnce() {
    given(refundWithTheTaxAuthority()).when(recordFiled(1)).thenNothing();
    given(refundPaidOut()).when(recordFiled(1)).thenNothing();
    given(refundTurnedDown()).when(recordFiled(1)).thenNothing();
  }

  @Test
  void aFilingThatIsNotDueYetIsRefused() {
    given(refundReady()).when(recordFiled(2)).thenRefused(new WrongStage(Status.ANNULLED));
    given(refundTurnedDown()).when(recordFiled(2)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void aRefundNobodyOpenedIsNotKnown() {
    given(registered()).when(recordFiled(1)).thenRefused(new NoSuchApplication());
    given(refundReady())
        .when(new RecordPaid(APPLICATION, ANOTHER_REFUND, 1, FRIDAY))
        .thenRefused(new NoSuchApplication());
  }

  // The answer of the tax authority

  @Test
  void theTaxAuthorityPays() {
    given(refundWithTheTaxAuthority()).when(recordPaid(1)).then(refundPaid(1));
  }

  @Test
  void theTaxAuthorityRejects() {
    given(refundWithTheTaxAuthority()).when(recordRejected(1)).then(refundRejected(1));
  }

  @Test
  void anAnswerToldTwiceIsHeardOnce() {
    given(refundPaidOut()).when(recordPaid(1)).thenNothing();
    given(refundTurnedDown()).when(recordRejected(1)).thenNothing();
  }

  @Test
  void anAnswerThatContradictsTheFirstIsNotTakenInSilence() {
    given(refundPaidOut()).when(recordRejected(1)).thenRefused(new WrongStage(Status.ANNULLED));
    given(refundTurnedDown()).when(recordPaid(1)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void thereIsNoAnswerBeforeTheFiling() {
    given(refundOpen()).when(recordPaid(1)).thenRefused(new WrongStage(Status.ANNULLED));
    given(refundReady()).when(recordPaid(1)).thenRefused(new WrongStage(Status.ANNULLED));
    given(refundReady()).when(recordRejected(1)).thenRefused(new WrongStage(Status.ANNULLED));
    given(refundOpen()).when(recordRejected(1)).thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void afterARejectionANewAccountOpensASecondAttempt() {
    given(refundTurnedDown())
        .when(giveBankAccount(ANOTHER_ACCOUNT))
        .then(accountGiven(REFUND, ANOTHER_ACCOUNT));
    given(secondAttempt()).when(recordFiled(2, ANOTHER_ACCOUNT)).then(refundFiled(2));
  }

  @Test
  void afterARejectionTheSameAccountMayBeTriedAgain() {
    given(refundTurnedDown()).when(giveBankAccount(ACCOUNT)).then(accountGiven(REFUND, ACCOUNT));
  }

  @Test
  void theFirstFilingToldAgainIsNotTheSecond() {
    given(refundTurnedDown(), accountGiven(REFUND, ANOTHER_ACCOUNT))
        .when(recordFiled(1))
        .thenNothing();
  }

  @Test
  void theFirstRejectionToldAgainDoesNotRejectTheSecondAttempt() {
    given(secondAttempt()).when(recordRejected(1)).thenNothing();
    given(secondAttempt(), refundFiled(2)).when(recordRejected(1)).thenNothing();
    given(secondAttempt(), refundFiled(2), refundPaid(2)).when(recordRejected(1)).thenNothing();
  }

  @Test
  void theSecondAttemptHasAnAnswerOfItsOwn() {
    given(secondAttempt(), refundFiled(2)).when(recordRejected(2)).then(refundRejected(2));
    given(secondAttempt(), refundFiled(2)).when(recordPaid(2)).then(refundPaid(2));
  }

  @Test
  void moneySaidToBePaidForARejectedAttemptIsNotTakenInSilence() {
    given(secondAttempt(), refundFiled(2))
        .when(recordPaid(1))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void thereIsNoAnswerToAnAttemptNobodyMade() {
    given(refundWithTheTaxAuthority())
        .when(recordPaid(2))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(refundWithTheTaxAuthority())
        .when(recordRejected(2))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void changingTheAccountOfASecondAttemptMakesNoThird() {
    given(refundTurnedDown(), accountGiven(REFUND, ANOTHER_ACCOUNT), accountGiven(REFUND, ACCOUNT))
        .when(recordFiled(2))
        .then(refundFiled(2));
  }

  @Test
  void moneyPaidOutIsAtRest() {
    assertThat(refundPaidOut().filed().account().refund(REFUND).map(Refund::progress))
        .contains(new Progress.Paid());
    given(refundPaidOut())
        .when(giveBankAccount(ANOTHER_ACCOUNT))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  // Histories that cannot be

  @Test
  void aHistoryOfARefundNobodyOpenedIsLoud() {
    var corrupt = registered().and(refundFiled(1));

    assertThatThrownBy(corrupt::replayed).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void aHistoryThatMovesARefundOutOfTurnIsLoud(History corrupt) {
    assertThatThrownBy(corrupt::replayed).isInstanceOf(IllegalStateException.class);
  }

  static Stream<History> impossible() {
    return Stream.of(
        refundOpen().and(refundFiled(1)),
        refundPaidOut().and(refundFiled(1)),
        refundWithTheTaxAuthority().and(accountGiven(REFUND, ANOTHER_ACCOUNT)),
        refundPaidOut().and(accountGiven(REFUND, ANOTHER_ACCOUNT)));
  }

  @Test
  void aHistoryThatOpensTheSameRefundTwiceIsLoud() {
    var corrupt = refundOpen().and(refundOpened(RefundGround.ANNULLED, DANA));

    assertThatThrownBy(corrupt::replayed).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasToldTwiceInAHistoryIsFoldedOnce() {
    assertThat(refundTurnedDown().and(refundRejected(1)).replayed())
        .isEqualTo(refundTurnedDown().replayed());
  }

  /// The first attempt was rejected, and another account named.
  private static History secondAttempt() {
    return refundTurnedDown().and(accountGiven(REFUND, ANOTHER_ACCOUNT));
  }

  private static ApplicationEvent secondPayment() {
    return refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, DANA, RefundGround.SECOND_PAYMENT);
  }

  private static ApplicationEvent paidByErlan() {
    return refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, ERLAN, RefundGround.WRONG_PAYER);
  }
}
