package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.Discrepancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncomingPaymentsTest {
  private static final Instant SUNDAY = MONDAY.minus(Duration.ofDays(1));
  private static final ReportedPayer DANA_PAID = new ReportedPayer.Person(DANA.iin(), null);
  private static final ReportedPayer ERLAN_PAID = new ReportedPayer.Person(ERLAN.iin(), null);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final IncomingPayments money = journey.money();
  private ApplicationId draft;
  private PaymentRequestId payment;

  @BeforeEach
  void danaIsAskedToPay() {
    draft = journey.draft();
    payment = journey.asked(draft).payment();
  }

  // The duty

  @Test
  void whenItWasPaidAndWhenWeWereToldAreTwoThings() {
    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.histories.eventsOf(draft, DutyPaid.class))
        .singleElement()
        .returns(SUNDAY, DutyPaid::paidAt)
        .returns(MONDAY, DutyPaid::at)
        .returns(rehearsal.references.digest("BANK-1"), DutyPaid::reference);
  }

  @Test
  void theReferencesAreAmongThePayersVaultRecordsAndNotInTheHistory() {
    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.vault.papers(DANA.id(), BankReference.class))
        .containsExactly(new BankReference("BANK-1", "G-BANK-1"));
    assertThat(rehearsal.histories.eventsOf(draft).toString()).doesNotContain("BANK-1");
  }

  @Test
  void theHistoryNamesTheGatewayAsTheOneWhoTold() {
    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.histories.of(draft))
        .last()
        .extracting(RecordedEvent::actor)
        .isEqualTo(Actor.neighbour(Neighbour.PAYMENT));
  }

  @Test
  void theSameTransferToldTwiceIsOnePayment() {
    receive(DUTY, DANA_PAID, "BANK-1");
    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.histories.eventsOf(draft, DutyPaid.class)).hasSize(1);
    assertThat(rehearsal.refundsOf(draft)).isEmpty();
    assertThat(rehearsal.histories.supervision()).isEmpty();
  }

  @Test
  void aPaymentNobodyWasAskedForIsNotOurs() {
    int papers = rehearsal.vault.size();
    var unknown =
        new ReceivedPayment(
            new PaymentRequestId(new UUID(9, 9)), DUTY, DANA_PAID, "BANK-1", "G-1", SUNDAY);

    assertThatThrownBy(() -> money.receive(unknown)).isInstanceOf(UnknownPayment.class);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aTransferThatFailedIsRecordedWhenItIsRepeated() {
    rehearsal.streams.breakDown(ReceivePayment.class::isInstance);
    assertThatThrownBy(() -> receive(DUTY, DANA_PAID, "BANK-1"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rehearsal.vault.papers(DANA.id(), BankReference.class)).isEmpty();

    rehearsal.streams.mend();
    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.histories.eventsOf(draft, DutyPaid.class)).hasSize(1);
  }

  // References that were used before

  @Test
  void theSameReferenceOfTheBankForAnotherApplicationPaysNothing() {
    receive(DUTY, DANA_PAID, "BANK-1");
    ApplicationId erlans = journey.draft(ERLAN, CONTACTS);
    var wish = new PaymentRequestService.Wish(null, PostPaymentAction.WAIT_FOR_APPLICANT);
    var payable = (Payable) journey.payments().request(ERLAN, erlans, wish, null);
    int events = rehearsal.histories.of(erlans).size();

    money.receive(
        new ReceivedPayment(payable.payment(), DUTY, ERLAN_PAID, "BANK-1", "G-BANK-2", SUNDAY));

    assertThat(rehearsal.histories.of(erlans)).hasSize(events);
    assertThat(rehearsal.refundsOf(erlans)).isEmpty();
    assertThat(open(erlans)).containsExactly(reused("BANK-1"));
    assertThat(open(draft)).isEmpty();
  }

  @Test
  void theSameReferenceOfTheGatewayUnderAnotherOfTheBankSendsNoMoneyBack() {
    receive(DUTY, DANA_PAID, "BANK-1");

    money.receive(new ReceivedPayment(payment, DUTY, DANA_PAID, "BANK-2", "G-BANK-1", SUNDAY));

    assertThat(rehearsal.refundsOf(draft)).isEmpty();
    assertThat(open(draft)).containsExactly(reused("BANK-2"));
  }

  @Test
  void theSameReferenceOfTheBankUnderAnotherOfTheGatewaySendsNoMoneyBack() {
    receive(DUTY, DANA_PAID, "BANK-1");

    money.receive(new ReceivedPayment(payment, DUTY, DANA_PAID, "BANK-1", "G-9", SUNDAY));

    assertThat(rehearsal.refundsOf(draft)).isEmpty();
    assertThat(open(draft)).containsExactly(reused("BANK-1"));
  }

  @Test
  void aReuseToldAgainIsOneDiscrepancy() {
    receive(DUTY, DANA_PAID, "BANK-1");
    var again = new ReceivedPayment(payment, DUTY, DANA_PAID, "BANK-2", "G-BANK-1", SUNDAY);

    money.receive(again);
    money.receive(again);

    assertThat(rehearsal.histories.supervision()).hasSize(1);
  }

  // Money that is refunded

  @Test
  void whatSomebodyElsePaidIsOwedToThem() {
    receive(DUTY, ERLAN_PAID, "BANK-1");

    assertThat(rehearsal.refundOf(draft))
        .returns(new Payer.Citizen(ERLAN.id()), RefundState::beneficiary)
        .returns(RefundGround.WRONG_PAYER, RefundState::ground)
        .returns(SUNDAY, RefundState::paidAt);
    assertThat(rehearsal.refunds.owedTo(ERLAN.id())).hasSize(1);
    assertThat(rehearsal.refunds.owedTo(DANA.id())).isEmpty();
    assertThat(rehearsal.vault.papers(ERLAN.id(), BankReference.class)).hasSize(1);
  }

  @Test
  void whoeverWasNeverSeenBeforeIsOwedTheMoneyToo() {
    Iin stranger = new Iin("940101300004");

    receive(DUTY, new ReportedPayer.Person(stranger, "STRANGER"), "BANK-1");

    assertThat(rehearsal.refundOf(draft).beneficiary())
        .isEqualTo(new Payer.Citizen(rehearsal.people.known(stranger).orElseThrow()));
  }

  @Test
  void whatAnOrganisationPaidIsSettledOnPaper() {
    receive(DUTY, new ReportedPayer.Organisation("990140000483", "ТОО"), "BANK-1");

    RefundState refundState = rehearsal.refundOf(draft);
    assertThat(refundState.progress()).isEqualTo(new RefundState.Progress.OnPaper());
    assertThat(refundState.beneficiary())
        .asInstanceOf(type(Payer.OnPaper.class))
        .satisfies(payer ->
            assertThat(rehearsal.vault.papers(payer.id(), NamedPayer.class))
                .containsExactly(new NamedPayer("990140000483", "ТОО")));
  }

  @Test
  void whatSomebodyWithoutANumberPaidIsSettledOnPaper() {
    receive(DUTY, new ReportedPayer.Unnamed("JANE DOE"), "BANK-1");

    RefundState refundState = rehearsal.refundOf(draft);
    assertThat(refundState.progress()).isEqualTo(new RefundState.Progress.OnPaper());
    assertThat(rehearsal.vault.papers(refundState.beneficiary().id(), NamedPayer.class))
        .containsExactly(new NamedPayer(null, "JANE DOE"));
  }

  @Test
  void everyPayerWithoutANumberIsSomebodyElse() {
    receive(DUTY, new ReportedPayer.Unnamed(null), "BANK-1");
    receive(DUTY, new ReportedPayer.Unnamed(null), "BANK-2");

    assertThat(rehearsal.refundsOf(draft))
        .extracting(RefundState::beneficiary)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void aSecondPaymentAWrongAmountAndLateMoneyEachGoBackOnTheirOwnGround() {
    receive(TOO_LITTLE, DANA_PAID, "BANK-1");
    PaymentRequestId next = journey.asked(draft).payment();
    money.receive(new ReceivedPayment(next, DUTY, DANA_PAID, "BANK-2", "G-2", SUNDAY));
    money.receive(new ReceivedPayment(next, DUTY, DANA_PAID, "BANK-3", "G-3", SUNDAY));

    assertThat(rehearsal.refundsOf(draft))
        .extracting(RefundState::ground)
        .containsExactly(RefundGround.WRONG_AMOUNT, RefundGround.SECOND_PAYMENT);
  }

  @Test
  void moneyThatArrivesAfterTheDraftWasGivenUpIsTooLate() {
    journey.filings().withdraw(DANA, draft, null);

    receive(DUTY, DANA_PAID, "BANK-1");

    assertThat(rehearsal.refundOf(draft).ground()).isEqualTo(RefundGround.TOO_LATE);
  }

  private void receive(Money amount, ReportedPayer payer, String reference) {
    money.receive(new ReceivedPayment(payment, amount, payer, reference, "G-" + reference, SUNDAY));
  }

  private List<Discrepancy> open(ApplicationId application) {
    return rehearsal.discrepancies.of(application).stream()
        .map(found -> found.difference().discrepancy())
        .toList();
  }

  private Discrepancy reused(String reference) {
    return Discrepancy.ofPayment(
        rehearsal.references.digest(reference), Discrepancy.Kind.REFERENCE_REUSED);
  }
}
