package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundId;
import org.junit.jupiter.api.Test;

class RefundDeskTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final RefundDesk desk = journey.refundDesk();
  private final Refunds refunds = journey.refunds();

  @Test
  void theAccountIsKeptInTheVaultAndNotInTheHistory() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);

    give(application, ACCOUNT);

    assertThat(rehearsal.applications.eventsOf(application, RefundAccountGiven.class))
        .singleElement()
        .satisfies(given -> {
          assertThat(given.toString()).doesNotContain(ACCOUNT.value());
          assertThat(rehearsal.vault.read(DANA.id(), given.account(), BankAccount.class))
              .contains(new BankAccount(ACCOUNT));
        });
  }

  @Test
  void whereNothingGoesBackNoAccountIsKept() {
    ApplicationId application = journey.registered();
    int papers = rehearsal.vault.size();

    refuses(new WrongStage(Status.REGISTERED), () -> give(application, ACCOUNT));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theAuthorityPays() {
    ApplicationId application = filed();

    desk.paid(refundOf(application).id(), 1);
    desk.paid(refundOf(application).id(), 1);

    assertThat(refundOf(application).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void aLateRepetitionOfTheFirstRejectionDoesNotTouchTheSecondAttempt() {
    ApplicationId application = filed();
    RefundId refund = refundOf(application).id();
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    file(application, ANOTHER_ACCOUNT);

    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Filed.class);

    desk.paid(refund, 2);
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    assertThat(refundOf(application).progress()).isEqualTo(new Progress.Paid());
  }

  @Test
  void whatWasRejectedIsNotPaidAfterAll() {
    ApplicationId application = filed();
    RefundId refund = refundOf(application).id();
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    file(application, ANOTHER_ACCOUNT);

    refuses(new WrongStage(Status.ANNULLED), () -> desk.paid(refund, 1));
    assertThat(refundOf(application).progress()).isInstanceOf(Progress.Filed.class);
  }

  @Test
  void anAnswerBeforeTheFilingIsRefusedSoThatItComesAgain() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    give(application, ACCOUNT);
    RefundId refund = refundOf(application).id();

    refuses(new WrongStage(Status.ANNULLED), () -> desk.paid(refund, 1));
    refuses(new WrongStage(Status.ANNULLED), () -> desk.rejected(refund, 1, "ACCOUNT_CLOSED"));
  }

  @Test
  void aRefundNobodyOpenedIsNotKnown() {
    var unknown = new RefundId(new UUID(9, 9));

    refuses(new NoSuchApplication(), () -> desk.paid(unknown, 1));
    refuses(new NoSuchApplication(), () -> desk.rejected(unknown, 1, "ACCOUNT_CLOSED"));
  }

  private ApplicationId filed() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    file(application, ACCOUNT);
    return application;
  }

  private void file(ApplicationId application, Iban account) {
    give(application, account);
    rehearsal.applications.eventsOf(application, RefundAccountGiven.class).forEach(refunds::on);
  }

  private void give(ApplicationId application, Iban account) {
    desk.giveAccount(DANA, application, account, null);
  }

  private Refund refundOf(ApplicationId application) {
    return rehearsal.fileOf(application).application().account().refunds().getFirst();
  }
}
