package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundCommands.*;
import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.refund.RefundHistory.*;
import static kz.qujat.domain.refund.RefundScenario.given;
import static kz.qujat.domain.refund.RefundStatus.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import org.junit.jupiter.api.Test;

/// To whom the money belongs, and to which account it goes.
class RefundAccountTest {
  // Opening

  @Test
  void aCaseCarriesAllThatTheTaxAuthorityHasToKnow() {
    given(notOpened()).when(open(PAID_BY_DANA)).then(opened(PAID_BY_DANA));
    assertThat(awaitingAccount().refund())
        .isEqualTo(
            new RefundState(
                REFUND,
                APPLICATION,
                PAYMENT,
                DUTY,
                RefundGround.ANNULLED,
                PAID_BY_DANA,
                BANK_1,
                PAID_AT,
                1,
                new AwaitingBankAccount(OPENED_AT, Set.of())));
  }

  @Test
  void openingTwiceIsOpeningOnce() {
    given(awaitingAccount()).when(open(PAID_BY_DANA)).thenNothing();
    given(paid()).when(open(PAID_BY_ERLAN)).thenNothing();
  }

  @Test
  void aCaseNobodyOpenedIsNotKnown() {
    given(notOpened()).when(giveAccount(DANA, ACCOUNT)).thenRefused(new NoSuchRefund());
    given(notOpened()).when(recordFiled(1)).thenRefused(new NoSuchRefund());
  }

  // The payer names the account

  @Test
  void whoPaidNamesTheAccountTheMoneyGoesTo() {
    given(awaitingAccount()).when(giveAccount(DANA, ACCOUNT)).then(accountGiven(ACCOUNT));
  }

  @Test // #9, fault 1
  void whoeverElsePaidForTheApplicantNamesTheAccount() {
    given(paidByErlan()).when(giveAccount(ERLAN, ACCOUNT)).then(accountGiven(ACCOUNT));
  }

  @Test // #9, fault 1
  void theApplicantDoesNotNameAnAccountForSomebodyElsesMoney() {
    given(paidByErlan()).when(giveAccount(DANA, ACCOUNT)).thenRefused(new OtherBeneficiary());
  }

  @Test // #9, fault 1
  void nobodyElseNamesAnAccountHoweverFarTheCaseHasCome() {
    for (RefundHistory history : List.of(awaitingAccount(), ready(), filed(), paid(), lapsed())) {
      given(history).when(giveAccount(ERLAN, ACCOUNT)).thenRefused(new OtherBeneficiary());
    }
  }

  @Test // #9, fault 1
  void nobodyCanSignInForAPayerWithoutAnIin() {
    given(onPaper()).when(giveAccount(DANA, ACCOUNT)).thenRefused(new OtherBeneficiary());
  }

  // The account

  @Test
  void theSameAccountAgainChangesNothing() {
    given(ready()).when(giveAccount(DANA, ACCOUNT)).thenNothing();
  }

  @Test
  void untilItIsFiledTheAccountCanBeChanged() {
    given(ready()).when(giveAccount(DANA, ANOTHER_ACCOUNT)).then(accountGiven(ANOTHER_ACCOUNT));
  }

  @Test
  void whatTheTaxAuthorityHasKeepsItsAccount() {
    given(filed()).when(giveAccount(DANA, ANOTHER_ACCOUNT)).thenRefused(new WrongProgress(FILED));
  }

  @Test
  void moneyPaidOutIsAtRest() {
    given(paid()).when(giveAccount(DANA, ANOTHER_ACCOUNT)).thenRefused(new WrongProgress(PAID));
  }

  @Test
  void afterARejectionAnyAccountOpensASecondAttempt() {
    given(rejected()).when(giveAccount(DANA, ANOTHER_ACCOUNT)).then(accountGiven(ANOTHER_ACCOUNT));
    given(rejected()).when(giveAccount(DANA, ACCOUNT)).then(accountGiven(ACCOUNT));
    assertThat(secondAttempt().refund().attempt()).isEqualTo(2);
    assertThat(secondAttempt().refund().progress()).isEqualTo(new Ready(ANOTHER_ACCOUNT));
  }

  @Test
  void changingTheAccountOfASecondAttemptMakesNoThird() {
    assertThat(secondAttempt().and(accountGiven(ACCOUNT)).refund().attempt()).isEqualTo(2);
  }

  // Three years

  @Test
  void moneyCanBeClaimedForThreeYearsFromTheDayOfPaymentThatDayIncluded() {
    assertThat(awaitingAccount().refund().claimableUntil()).isEqualTo(LocalDate.of(2029, 3, 15));
    given(awaitingAccount())
        .when(giveAccount(DANA, ACCOUNT, LAST_SECOND))
        .then(accountGiven(ACCOUNT, LAST_SECOND));
    given(awaitingAccount())
        .when(giveAccount(DANA, ACCOUNT, RefundEvents.TOO_LATE))
        .thenRefused(new WrongProgress(AWAITING_BANK_ACCOUNT));
  }

  @Test
  void whatWasRefusedIsNotClaimedAgainWhenTheTimeIsOver() {
    given(rejected())
        .when(giveAccount(DANA, ANOTHER_ACCOUNT, RefundEvents.TOO_LATE))
        .thenRefused(new WrongProgress(REJECTED));
  }

  @Test
  void anAccountIsTakenWhileItIsMissingOrNotYetFiled() {
    assertThat(Stream.of(awaitingAccount(), ready(), rejected()).map(RefundHistory::refund))
        .allMatch(RefundState::takesAccount);
    assertThat(Stream.of(filed(), paid(), lapsed(), onPaper(), closedOnPaper()))
        .noneMatch(history -> history.refund().takesAccount());
    assertThat(ready().refund().takesAccountOn(LocalDate.of(2029, 3, 15))).isTrue();
    assertThat(ready().refund().takesAccountOn(LocalDate.of(2029, 3, 16))).isFalse();
    assertThat(filed().refund().takesAccountOn(LocalDate.of(2026, 3, 20))).isFalse();
  }

  private static RefundHistory paidByErlan() {
    return notOpened().and(opened(PAID_BY_ERLAN, RefundGround.WRONG_PAYER));
  }
}
