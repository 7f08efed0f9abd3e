package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundCommands.*;
import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.refund.RefundHistory.*;
import static kz.qujat.domain.refund.RefundScenario.given;
import static kz.qujat.domain.refund.RefundStatus.*;
import static kz.qujat.domain.story.Days.FRIDAY;
import static kz.qujat.domain.story.Days.SATURDAY;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The filing with the tax authority, and its answer.
class RefundFilingTest {
  // Filing

  @Test
  void aRefundWithAnAccountIsFiled() {
    given(ready()).when(recordFiled(1)).then(refundFiled(1));
  }

  @Test
  void anAccountNamedWhileTheCaseIsOnItsWayComesTooLate() {
    given(ready(), accountGiven(ANOTHER_ACCOUNT))
        .when(recordFiled(1, ACCOUNT))
        .then(accountGiven(ACCOUNT), refundFiled(1));
  }

  @Test
  void theCaseRemembersTheAccountItWasFiledForAlsoWhenThatIsRefused() {
    var reminded = rejected().and(reminder(BankAccountReminder.AFTER_7_DAYS, SATURDAY));

    assertThat(filed().refund().progress()).isEqualTo(new Filed(ACCOUNT, FIVE_DAYS.dueOn()));
    assertThat(rejected().refund().progress()).isEqualTo(new Rejected(ACCOUNT, FRIDAY, Set.of()));
    assertThat(reminded.refund().progress())
        .isEqualTo(new Rejected(ACCOUNT, FRIDAY, Set.of(BankAccountReminder.AFTER_7_DAYS)));
  }

  @Test
  void aRefundWithoutAnAccountIsNotFiled() {
    given(awaitingAccount())
        .when(recordFiled(1))
        .thenRefused(new WrongProgress(AWAITING_BANK_ACCOUNT));
    given(lapsed()).when(recordFiled(1)).thenRefused(new WrongProgress(LAPSED));
    given(onPaper()).when(recordFiled(1)).thenRefused(new WrongProgress(ON_PAPER));
    given(closedOnPaper()).when(recordFiled(1)).thenRefused(new WrongProgress(CLOSED_ON_PAPER));
  }

  @Test
  void filingTwiceIsFilingOnce() {
    given(filed()).when(recordFiled(1)).thenNothing();
    given(paid()).when(recordFiled(1)).thenNothing();
    given(rejected()).when(recordFiled(1)).thenNothing();
  }

  @Test
  void theFirstFilingToldAgainIsNotTheSecond() {
    given(secondAttempt()).when(recordFiled(1)).thenNothing();
  }

  @Test
  void theSecondAttemptIsFiledUnderItsOwnNumber() {
    given(secondAttempt()).when(recordFiled(2, ANOTHER_ACCOUNT)).then(refundFiled(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void aFilingOfAnAttemptNobodyMadeIsRefused(int attempt) {
    given(ready()).when(recordFiled(attempt)).thenRefused(new WrongProgress(READY));
    given(rejected()).when(recordFiled(attempt)).thenRefused(new WrongProgress(REJECTED));
  }

  // The answer

  @Test
  void theTaxAuthorityPays() {
    given(filed()).when(recordPaid(1)).then(refundPaid(1));
  }

  @Test
  void theTaxAuthorityRejects() {
    given(filed()).when(recordRejected(1)).then(refundRejected(1));
  }

  @Test
  void aRepeatedAnswerChangesNothing() {
    given(paid()).when(recordPaid(1)).thenNothing();
    given(rejected()).when(recordRejected(1)).thenNothing();
  }

  @Test
  void anAnswerThatContradictsTheFirstIsRefused() {
    given(paid()).when(recordRejected(1)).thenRefused(new WrongProgress(PAID));
    given(rejected()).when(recordPaid(1)).thenRefused(new WrongProgress(REJECTED));
  }

  @Test
  void thereIsNoAnswerBeforeTheFiling() {
    given(awaitingAccount())
        .when(recordPaid(1))
        .thenRefused(new WrongProgress(AWAITING_BANK_ACCOUNT));
    given(awaitingAccount())
        .when(recordRejected(1))
        .thenRefused(new WrongProgress(AWAITING_BANK_ACCOUNT));
    given(ready()).when(recordPaid(1)).thenRefused(new WrongProgress(READY));
    given(ready()).when(recordRejected(1)).thenRefused(new WrongProgress(READY));
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
  void aPaymentReportedForARejectedAttemptIsRefused() {
    given(secondAttempt(), refundFiled(2))
        .when(recordPaid(1))
        .thenRefused(new WrongProgress(FILED));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void thereIsNoAnswerToAnAttemptNobodyMade(int attempt) {
    given(filed()).when(recordPaid(attempt)).thenRefused(new WrongProgress(FILED));
    given(filed()).when(recordRejected(attempt)).thenRefused(new WrongProgress(FILED));
  }

  // On paper

  @Test // #9, fault 1
  void theCaseOfAPayerWithoutAnIinIsClosedByASupervisor() {
    given(onPaper()).when(closeOnPaper()).then(refundClosed());
  }

  @Test
  void closingTwiceIsClosingOnce() {
    given(closedOnPaper()).when(closeOnPaper()).thenNothing();
  }

  @Test
  void theCaseOfSomebodyWhoCanSignInIsNotClosedOnPaper() {
    given(awaitingAccount())
        .when(closeOnPaper())
        .thenRefused(new WrongProgress(AWAITING_BANK_ACCOUNT));
    given(lapsed()).when(closeOnPaper()).thenRefused(new WrongProgress(LAPSED));
  }
}
