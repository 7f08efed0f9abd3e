package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.Payments.Demand.Payable;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class RefundsTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Refunds refunds = journey.refunds();

  @Test
  void untilThereIsAnAccountNothingIsFiled() {
    tellEverything(journey.annulled(AnnulmentReason.POOR_PHOTO));

    assertThat(rehearsal.authority.cases).isEmpty();
  }

  @Test
  void theCaseOfAnAnnulmentIsFiledWithTheOfficersSignedConfirmation() {
    ApplicationId application = annulledWithAccount();

    tellEverything(application);

    assertThat(rehearsal.authority.cases)
        .singleElement()
        .satisfies(filed -> {
          assertThat(filed.application()).isEqualTo(application);
          assertThat(filed.attempt()).isEqualTo(1);
          assertThat(filed.amount()).isEqualTo(DUTY);
          assertThat(filed.ground()).isEqualTo(RefundGround.ANNULLED);
          assertThat(filed.taxpayer()).isEqualTo(DANA.iin());
          assertThat(filed.account()).isEqualTo(ACCOUNT);
          assertThat(filed.confirmation()).isNotNull();
        });
  }

  @Test
  void moneyForADraftThatWasGivenUpNeedsNoConfirmation() {
    ApplicationId application = journey.paidDraft();
    journey.filings().withdraw(DANA, application, null);
    give(application, ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.cases).extracting(Case::confirmation).containsOnlyNulls();
  }

  @Test
  void theAuthorityHasFiveWorkingDaysFromTheFiling() {
    ApplicationId application = annulledWithAccount();

    tellEverything(application);

    assertThat(rehearsal.applications.eventsOf(application, RefundFiled.class))
        .extracting(RefundFiled::dueOn)
        .containsExactly(LocalDate.of(2026, 3, 26));
  }

  @Test
  void whatIsFiledIsNotFiledAgain() {
    ApplicationId application = annulledWithAccount();

    tellEverything(application);
    tellEverything(application);

    assertThat(rehearsal.authority.cases).hasSize(1);
  }

  @Test
  void whenACaseNobodyAnsweredIsRetriedTheAuthorityIsAskedWhatBecameOfIt() {
    ApplicationId application = annulledWithAccount();
    tellEverything(application);
    rehearsal.authority.says(new Standing.Paid());

    retry(application);

    assertThat(rehearsal.authority.cases).hasSize(1);
    assertThat(refundOf(application).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void aCaseTheAuthorityKnowsNothingOfIsFiledAgainUnderTheSameKeyWhenItIsRetried() {
    ApplicationId application = annulledWithAccount();
    tellEverything(application);
    rehearsal.authority.says(new Standing.Unknown());

    retry(application);

    assertThat(rehearsal.authority.cases).hasSize(2);
    assertThat(rehearsal.authority.cases.getLast()).isEqualTo(rehearsal.authority.cases.getFirst());
    assertThat(rehearsal.applications.eventsOf(application, RefundFiled.class)).hasSize(1);
  }

  private void retry(ApplicationId application) {
    refunds.on(
        new CaseRetried(
            application,
            Awaited.REFUND_ANSWER,
            new Digest("0".repeat(64)),
            rehearsal.clock.instant()));
  }

  @Test
  void onlyTheAccountNamedLastIsFiled() {
    ApplicationId application = annulledWithAccount();
    give(application, ANOTHER_ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.cases)
        .extracting(Case::account)
        .containsExactly(ANOTHER_ACCOUNT);
  }

  @Test
  void theHistoryNamesTheAccountThatWasFiledEvenIfAnotherWasNamedMeanwhile() {
    ApplicationId application = annulledWithAccount();
    Progress.Ready ready = (Progress.Ready) refundOf(application).progress();
    rehearsal.authority.wire.meanwhile(() -> give(application, ANOTHER_ACCOUNT));

    tellEverything(application);
    tellEverything(application);

    assertThat(rehearsal.authority.cases).extracting(Case::account).containsExactly(ACCOUNT);
    assertThat(refundOf(application).progress())
        .isEqualTo(new Progress.Filed(ready.account(), LocalDate.of(2026, 3, 26)));
  }

  @Test
  void aCaseWhoseReceiptWasLostWasFiledToItsOwnAccountWhateverWasNamedSince() {
    ApplicationId application = annulledWithAccount();
    Progress.Ready ready = (Progress.Ready) refundOf(application).progress();
    losesTheReceipt(application);
    give(application, ANOTHER_ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.cases).extracting(Case::account).containsExactly(ACCOUNT);
    assertThat(refundOf(application).progress())
        .isEqualTo(new Progress.Filed(ready.account(), LocalDate.of(2026, 3, 26)));
  }

  @Test
  void whatTheAuthorityHasDecidedMeanwhileIsTakenInWithTheLostReceipt() {
    ApplicationId application = annulledWithAccount();
    losesTheReceipt(application);
    give(application, ANOTHER_ACCOUNT);
    rehearsal.authority.says(new Standing.Paid());

    tellEverything(application);

    assertThat(rehearsal.applications.eventsOf(application, RefundFiled.class)).hasSize(1);
    assertThat(refundOf(application).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void untilTheAuthoritySaysWhetherTheFirstCaseArrivedTheOtherAccountWaits() {
    ApplicationId application = annulledWithAccount();
    losesTheReceipt(application);
    give(application, ANOTHER_ACCOUNT);
    rehearsal.authority.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);

    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Ready.class);
  }

  @Test
  void whatWasRejectedIsNotAskedAboutWhenAnotherAccountFollows() {
    ApplicationId application = annulledWithAccount();
    tellEverything(application);
    journey.refundDesk().rejected(refundOf(application).id(), 1, "ACCOUNT_CLOSED");
    give(application, ANOTHER_ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.questions).isEmpty();
  }

  private void losesTheReceipt(ApplicationId application) {
    rehearsal.authority.losesReceipts();
    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
    rehearsal.authority.findsReceipts();
  }

  @Test
  void everyRefundOfAnApplicationIsACaseOfItsOwn() {
    ApplicationId application = journey.draft();
    Payable payable = journey.asked(application);
    journey.pay(payable, "BANK-1");
    journey.pay(payable, "BANK-2");
    journey.filings().withdraw(DANA, application, null);
    give(application, ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.cases)
        .extracting(Case::ground)
        .containsExactlyInAnyOrder(RefundGround.SECOND_PAYMENT, RefundGround.WITHDRAWN);
  }

  @Test
  void whileTheAuthorityIsSilentTheEventIsLeftForLater() {
    ApplicationId application = annulledWithAccount();
    rehearsal.authority.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Ready.class);

    rehearsal.authority.wire.mend();
    tellEverything(application);
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Filed.class);
  }

  @Test
  void aCaseRefusedAtOnceIsRejectedWithItsCode() {
    ApplicationId application = annulledWithAccount();
    rehearsal.authority.refuses("ACCOUNT_CLOSED");

    tellEverything(application);

    assertThat(rehearsal.applications.eventsOf(application, RefundRejected.class))
        .extracting(RefundRejected::attempt, RefundRejected::code)
        .containsExactly(tuple(1, "ACCOUNT_CLOSED"));
  }

  @Test
  void aCaseRefusedAtOnceIsNeverLeftWaitingForAnAnswer() {
    ApplicationId application = annulledWithAccount();
    rehearsal.authority.refuses("ACCOUNT_CLOSED");
    rehearsal.applications.breakDown(RecordRejected.class::isInstance);

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(IllegalStateException.class);
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Ready.class);

    rehearsal.applications.mend();
    tellEverything(application);
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Rejected.class);
  }

  @Test
  void afterARejectionANewAccountIsANewAttempt() {
    ApplicationId application = annulledWithAccount();
    tellEverything(application);
    journey.refundDesk().rejected(refundOf(application).id(), 1, "ACCOUNT_CLOSED");
    give(application, ANOTHER_ACCOUNT);

    tellEverything(application);

    assertThat(rehearsal.authority.cases).extracting(Case::attempt).containsExactly(1, 2);
  }

  @Test
  void aCaseWhoseAccountIsLostIsNeverFiled() {
    ApplicationId application = annulledWithAccount();
    rehearsal.vault.erase();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(IllegalStateException.class);
    assertThat(rehearsal.authority.cases).isEmpty();
  }

  private ApplicationId annulledWithAccount() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    give(application, ACCOUNT);
    return application;
  }

  private void give(ApplicationId application, Iban account) {
    journey.refundDesk().giveAccount(DANA, application, account, null);
  }

  private Refund refundOf(ApplicationId application) {
    return rehearsal.fileOf(application).application().account().refunds().getFirst();
  }

  /// The duty sees the whole history, as after a restart that lost its place.
  private void tellEverything(ApplicationId application) {
    rehearsal.applications.eventsOf(application).forEach(refunds::on);
  }
}
