package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.RefundState.Progress.ClosedOnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Paid;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;

class RefundServiceTest {
  private static final String LETTER = "КГД-2026-118";

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final RefundService desk = journey.refundDesk();
  private final RefundFilingHandler filing = journey.refundFiling();

  // The account

  @Test
  void theAccountIsKeptInTheVaultAndNotInTheHistory() {
    RefundState refundState = ofAnnulment();

    desk.giveAccount(DANA, refundState.id(), ACCOUNT);

    assertThat(rehearsal.histories.eventsOf(refundState.id(), RefundAccountGiven.class))
        .singleElement()
        .satisfies(given -> {
          assertThat(given.toString()).doesNotContain(ACCOUNT.value());
          assertThat(rehearsal.vault.read(DANA.id(), given.account(), BankAccount.class))
              .contains(new BankAccount(ACCOUNT));
        });
  }

  @Test
  void somebodyElsesMoneyIsOutOfReach() {
    RefundState refundState = ofAnnulment();
    int papers = rehearsal.vault.size();

    refuses(new OtherBeneficiary(), () -> desk.giveAccount(ERLAN, refundState.id(), ACCOUNT));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void whoeverPaidForAnotherNamesTheAccountForIt() {
    RefundState refundState = paidBy(new ReportedPayer.Person(ERLAN.iin(), null));

    assertThat(desk.giveAccount(ERLAN, refundState.id(), ACCOUNT).progress())
        .isInstanceOf(Ready.class);
    refuses(
        new OtherBeneficiary(), () -> desk.giveAccount(DANA, refundState.id(), ANOTHER_ACCOUNT));
  }

  @Test
  void anAccountForTheApplicationIsForAllThatIsOwedToThisCitizen() {
    ApplicationId application = journey.draft();
    Payable payable = journey.asked(application);
    journey.money().receive(journey.transfer(payable.payment(), ERLAN, "BANK-1"));
    journey.pay(payable, "BANK-2");
    journey.pay(payable, "BANK-3");
    journey.filings().withdraw(DANA, application, null);

    List<RefundState> ready = desk.giveAccount(DANA, rehearsal.fileOf(application), ACCOUNT);

    assertThat(ready)
        .extracting(RefundState::ground)
        .containsExactly(RefundGround.SECOND_PAYMENT, RefundGround.WITHDRAWN);
    assertThat(rehearsal.refundsOf(application))
        .filteredOn(refundState -> refundState.ground() == RefundGround.WRONG_PAYER)
        .extracting(RefundState::progress)
        .hasOnlyElementsOfType(AwaitingBankAccount.class);
  }

  @Test
  void ofSeveralRefundsAllGetTheAccountOrNone() {
    ApplicationId application = journey.draft();
    Payable payable = journey.asked(application);
    journey.pay(payable, "BANK-1");
    journey.pay(payable, "BANK-2");
    journey.filings().withdraw(DANA, application, null);
    RefundId second = rehearsal.refundsOf(application).getLast().id();
    rehearsal.streams.breakDown(
        command -> command instanceof GiveBankAccount give && give.refund().equals(second));

    assertThatThrownBy(() -> desk.giveAccount(DANA, rehearsal.fileOf(application), ACCOUNT))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rehearsal.refundsOf(application))
        .extracting(RefundState::progress)
        .hasOnlyElementsOfType(AwaitingBankAccount.class);
  }

  @Test
  void whereNothingGoesBackNoAccountIsKept() {
    ApplicationId application = journey.registered();
    int papers = rehearsal.vault.size();

    refuses(
        new WrongStage(Status.REGISTERED),
        () -> desk.giveAccount(DANA, rehearsal.fileOf(application), ACCOUNT));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void threeYearsAfterThePaymentNoAccountIsTaken() {
    RefundState refundState = ofAnnulment();
    rehearsal.clock.moveTo(Instant.parse("2029-03-16T18:59:59Z"));
    desk.giveAccount(DANA, refundState.id(), ACCOUNT);

    rehearsal.clock.moveTo(Instant.parse("2029-03-16T19:00:00Z"));
    refuses(
        new RefundRefusal.WrongProgress(RefundStatus.READY),
        () -> desk.giveAccount(DANA, refundState.id(), ANOTHER_ACCOUNT));
  }

  // On paper

  @Test
  void theCaseOfAPayerWithoutANumberIsClosedWithTheReferenceOfTheAuthority() {
    RefundState refundState = paidBy(new ReportedPayer.Organisation("990140000483", "ТОО"));
    assertThat(refundState.progress()).isEqualTo(new OnPaper());

    RefundState closed = desk.closeOnPaper(ASEL.id(), refundState.id(), LETTER);

    assertThat(closed.progress()).isEqualTo(new ClosedOnPaper());
    assertThat(rehearsal.histories.eventsOf(refundState.id(), RefundClosedOnPaper.class))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.supervisor()).isEqualTo(ASEL.id());
          assertThat(
                  rehearsal.vault.read(
                      refundState.beneficiary().id(), event.reference(), Comment.class))
              .contains(new Comment(LETTER));
        });
  }

  @Test
  void theCaseOfACitizenIsNotClosedOnPaper() {
    RefundState refundState = ofAnnulment();
    int papers = rehearsal.vault.size();

    refuses(
        new RefundRefusal.WrongProgress(RefundStatus.AWAITING_BANK_ACCOUNT),
        () -> desk.closeOnPaper(ASEL.id(), refundState.id(), LETTER));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  // The authority's answers

  @Test
  void theAuthorityPays() {
    RefundId refund = filed();

    desk.paid(refund, 1);
    desk.paid(refund, 1);

    assertThat(progressOf(refund)).isEqualTo(new Paid());
    assertThat(rehearsal.histories.eventsOf(refund, RefundPaid.class)).hasSize(1);
  }

  @Test
  void aLateRepetitionOfTheFirstRejectionDoesNotTouchTheSecondAttempt() {
    RefundId refund = filed();
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    file(refund, ANOTHER_ACCOUNT);

    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    assertThat(progressOf(refund)).isInstanceOf(Filed.class);

    desk.paid(refund, 2);
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    assertThat(progressOf(refund)).isEqualTo(new Paid());
  }

  @Test
  void whatWasRejectedIsNotPaidAfterAll() {
    RefundId refund = filed();
    desk.rejected(refund, 1, "ACCOUNT_CLOSED");
    file(refund, ANOTHER_ACCOUNT);

    refuses(new RefundRefusal.WrongProgress(RefundStatus.FILED), () -> desk.paid(refund, 1));
    assertThat(progressOf(refund)).isInstanceOf(Filed.class);
  }

  @Test
  void anAnswerBeforeTheFilingIsRefusedSoThatItComesAgain() {
    RefundId refund = ofAnnulment().id();
    desk.giveAccount(DANA, refund, ACCOUNT);

    var notFiled = new RefundRefusal.WrongProgress(RefundStatus.READY);
    refuses(notFiled, () -> desk.paid(refund, 1));
    refuses(notFiled, () -> desk.rejected(refund, 1, "ACCOUNT_CLOSED"));
  }

  @Test
  void aRefundNobodyOpenedIsNotKnown() {
    var unknown = new RefundId(new UUID(9, 9));

    refuses(new NoSuchRefund(), () -> desk.paid(unknown, 1));
    refuses(new NoSuchRefund(), () -> desk.rejected(unknown, 1, "ACCOUNT_CLOSED"));
    refuses(new NoSuchRefund(), () -> desk.giveAccount(DANA, unknown, ACCOUNT));
    refuses(new NoSuchRefund(), () -> desk.closeOnPaper(ASEL.id(), unknown, LETTER));
  }

  private RefundState ofAnnulment() {
    return rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO));
  }

  /// The refund of what another payer paid for Dana.
  private RefundState paidBy(ReportedPayer payer) {
    ApplicationId application = journey.draft();
    PaymentRequestId payment = journey.asked(application).payment();
    journey.money().receive(new ReceivedPayment(payment, DUTY, payer, "BANK-1", "G-1", MONDAY));
    return rehearsal.refundOf(application);
  }

  private RefundId filed() {
    RefundId refund = ofAnnulment().id();
    file(refund, ACCOUNT);
    return refund;
  }

  private void file(RefundId refund, Iban account) {
    desk.giveAccount(DANA, refund, account);
    rehearsal.histories.eventsOf(refund).forEach(filing::on);
  }

  private RefundState.Progress progressOf(RefundId refund) {
    return rehearsal.refunds.get(refund).refund().progress();
  }
}
