package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentReconciliationTest extends TwoBooks {
  private static final ReportedPayer DANA_PAID = new ReportedPayer.Person(DANA.iin(), null);
  private static final ReportedPayer ERLAN_PAID = new ReportedPayer.Person(ERLAN.iin(), null);

  private Line line(
      @Nullable PaymentRequestId payment, String reference, Money amount, ReportedPayer payer) {
    return new Line("G-" + reference, reference, payment, amount, "108126", payer, MONDAY);
  }

  private void theyHave(
      ApplicationId application, String reference, Money amount, ReportedPayer by) {
    registers.payments.add(line(paymentOf(application), reference, amount, by));
  }

  private PaymentRequestId paymentOf(ApplicationId application) {
    return rehearsal.histories.eventsOf(application, PaymentRequested.class).getFirst().payment();
  }

  /// Dana paid with the reference BANK-1, and the payment is recorded.
  private ApplicationId paid() {
    ApplicationId application = journey.draft();
    journey.pay(journey.asked(application), "BANK-1");
    registers.ours.add(application);
    return application;
  }

  /// The duty was requested, and no payment is recorded.
  private ApplicationId asked() {
    ApplicationId application = journey.draft();
    journey.asked(application);
    return application;
  }

  @Test
  void whatBothHaveAlikeIsNoFinding() {
    ApplicationId application = paid();
    theyHave(application, "BANK-1", DUTY, DANA_PAID);

    ReconciliationReport reconciliationReport = reconciliationService.reconcile(Book.PAYMENTS, DAY);

    assertThat(reconciliationReport.comparison())
        .isEqualTo(new ReconciliationResult(1, 1, List.of()));
    assertThat(registers.kept).containsExactly(reconciliationReport);
    assertThat(open(application)).isEmpty();
  }

  @Test
  void aPaymentHereThatTheyDoNotHaveIsFoundByTheDigestOfItsReference() {
    ApplicationId application = paid();

    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(application, ofPayment("BANK-1", Kind.MISSING_THERE)));
    assertThat(open(application)).containsExactly(ofPayment("BANK-1", Kind.MISSING_THERE));
    assertThat(rehearsal.histories.supervision().toString()).doesNotContain("BANK-1");
  }

  @Test
  void anotherAmountAnotherPayerAndAnotherBudgetCodeAreFound() {
    ApplicationId application = paid();
    registers.payments.add(
        new Line(
            "G-BANK-1",
            "BANK-1",
            paymentOf(application),
            TOO_LITTLE,
            "101201",
            ERLAN_PAID,
            MONDAY));

    assertThat(found(Book.PAYMENTS))
        .containsExactly(
            finding(application, ofPayment("BANK-1", Kind.AMOUNT)),
            finding(application, ofPayment("BANK-1", Kind.PAYER)),
            finding(application, ofPayment("BANK-1", Kind.BUDGET_CODE)));
  }

  @Test
  void moneyOfAnOrganisationThatWeHaveAlikeIsNoFinding() {
    ApplicationId application = asked();
    ReportedPayer company = new ReportedPayer.Organisation("990140000483", "ТОО");
    journey
        .money()
        .receive(
            new ReceivedPayment(
                paymentOf(application), DUTY, company, "BANK-1", "G-BANK-1", MONDAY));
    registers.ours.add(application);
    theyHave(application, "BANK-1", DUTY, company);

    assertThat(found(Book.PAYMENTS)).isEmpty();
  }

  @Test
  void moneyForNobodyWeKnowIsInTheReportAlone() {
    registers.payments.add(line(new PaymentRequestId(new UUID(7, 7)), "BANK-8", DUTY, DANA_PAID));
    registers.payments.add(line(null, "BANK-9", DUTY, DANA_PAID));

    assertThat(found(Book.PAYMENTS))
        .containsExactly(
            finding(null, ofPayment("BANK-8", Kind.MISSING_HERE)),
            finding(null, ofPayment("BANK-9", Kind.MISSING_HERE)));
    assertThat(rehearsal.histories.supervision()).isEmpty();
  }

  @Test
  void aLineNobodyCanReadIsSetAsideAndTheOthersAreCompared() {
    ApplicationId application = paid();
    theyHave(application, "BANK-1", TOO_LITTLE, DANA_PAID);
    var unreadable =
        new SetAsidePaymentMessage(
            Neighbour.PAYMENT,
            PaymentMessageDefect.UNREADABLE_AMOUNT,
            "amount",
            "d".repeat(64),
            new byte[] {7});
    registers.unreadableMoney.add(unreadable);

    ReconciliationResult reconciliationResult =
        reconciliationService.reconcile(Book.PAYMENTS, DAY).comparison();

    assertThat(reconciliationResult.theirs()).isEqualTo(2);
    assertThat(reconciliationResult.findings())
        .containsExactly(
            finding(application, ofPayment("BANK-1", Kind.AMOUNT)),
            finding(null, new Discrepancy(Book.PAYMENTS, "d".repeat(64), Kind.UNREADABLE)));
    assertThat(setAside).containsExactly(unreadable);
  }

  @Test
  void aDifferenceFoundTwiceIsOneFact() {
    ApplicationId application = paid();
    found(Book.PAYMENTS);
    found(Book.PAYMENTS);

    assertThat(open(application)).hasSize(1);
    assertThat(rehearsal.histories.supervision()).hasSize(1);
    assertThat(registers.kept).hasSize(2);
  }

  // Recording payments that were not reported

  @Test
  void aPaymentNobodyToldUsOfIsTakenInWhenSomebodyAsksForIt() {
    ApplicationId application = asked();
    theyHave(application, "BANK-1", DUTY, DANA_PAID);
    Discrepancy missing = ofPayment("BANK-1", Kind.MISSING_HERE);
    assertThat(found(Book.PAYMENTS)).containsExactly(finding(application, missing));

    someoneAsksToRepair(application, missing);
    someoneAsksToRepair(application, missing);

    assertThat(rehearsal.histories.eventsOf(application, DutyPaid.class)).hasSize(1);
    tellEverything(application);
    assertThat(open(application)).isEmpty();
    registers.ours.add(application);
    assertThat(found(Book.PAYMENTS)).isEmpty();
  }

  @Test
  void ofTwoPaymentsNobodyToldUsOfOnlyTheOneAskedForIsTakenIn() {
    ApplicationId application = asked();
    theyHave(application, "BANK-1", TOO_LITTLE, DANA_PAID);
    theyHave(application, "BANK-2", DUTY, DANA_PAID);
    found(Book.PAYMENTS);

    someoneAsksToRepair(application, ofPayment("BANK-2", Kind.MISSING_HERE));
    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, DutyPaid.class)).hasSize(1);
    assertThat(rehearsal.histories.eventsOf(application, PaymentUnusable.class)).isEmpty();
    assertThat(open(application)).containsExactly(ofPayment("BANK-1", Kind.MISSING_HERE));
  }

  @Test
  void theSameReferenceOfAnotherApplicationIsNotTakenInWithIt() {
    ApplicationId danas = asked();
    ApplicationId erlans = journey.draft(ERLAN, CONTACTS);
    var wish = new Wish(null, PostPaymentAction.WAIT_FOR_APPLICANT);
    journey.payments().request(ERLAN, erlans, wish, null);
    theyHave(erlans, "BANK-1", DUTY, ERLAN_PAID);
    theyHave(danas, "BANK-1", DUTY, DANA_PAID);
    found(Book.PAYMENTS);

    someoneAsksToRepair(danas, ofPayment("BANK-1", Kind.MISSING_HERE));

    assertThat(rehearsal.histories.eventsOf(danas, DutyPaid.class)).hasSize(1);
    assertThat(rehearsal.histories.eventsOf(erlans, DutyPaid.class)).isEmpty();
    assertThat(open(erlans)).containsExactly(ofPayment("BANK-1", Kind.MISSING_HERE));
  }

  @Test
  void moneyThatIsOfNoUseIsTakenInAndGoesBack() {
    ApplicationId application = asked();
    ReportedPayer unnamed = new ReportedPayer.Unnamed(null);
    theyHave(application, "BANK-1", DUTY, unnamed);
    Discrepancy missing = ofPayment("BANK-1", Kind.MISSING_HERE);
    found(Book.PAYMENTS);

    someoneAsksToRepair(application, missing);
    tellEverything(application);

    assertThat(rehearsal.refundOf(application).ground()).isEqualTo(RefundGround.WRONG_PAYER);
    assertThat(open(application)).isEmpty();
  }

  @Test
  void moneyUnderAnotherBudgetCodeIsNotTakenIn() {
    ApplicationId application = asked();
    registers.payments.add(
        new Line("G-1", "BANK-1", paymentOf(application), DUTY, "101201", DANA_PAID, MONDAY));
    Discrepancy missing = ofPayment("BANK-1", Kind.MISSING_HERE);
    found(Book.PAYMENTS);

    someoneAsksToRepair(application, missing);
    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, DutyPaid.class)).isEmpty();
    assertThat(open(application)).containsExactly(missing);
  }
}
