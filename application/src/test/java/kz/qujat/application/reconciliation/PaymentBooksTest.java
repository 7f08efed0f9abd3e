package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.Fault;
import kz.qujat.application.payment.Payer;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

class PaymentBooksTest extends TwoBooks {
  private void theyHave(ApplicationId application, String reference, long tenge, Iin payer) {
    PaymentId payment =
        rehearsal.applications.eventsOf(application, PaymentRequested.class).getFirst().payment();
    registers.payments.add(line(payment, reference, Money.tenge(tenge), payer));
  }

  private static PaymentRegister.Line line(
      PaymentId payment, String reference, Money amount, Iin payer) {
    return new PaymentRegister.Line(
        "G-1", reference, payment, amount, "108126", person(payer), MONDAY);
  }

  private static Payer person(Iin iin) {
    return new Payer.Person(iin, null);
  }

  private ApplicationId paid() {
    ApplicationId application = journey.paidDraft();
    registers.ours.add(application);
    return application;
  }

  @Test
  void whatBothHaveAlikeIsNoFinding() {
    ApplicationId application = paid();
    theyHave(application, "BANK-1", 865, DANA.iin());
    Report report = reconciliation.reconcile(Book.PAYMENTS, DAY);
    assertThat(report.comparison()).isEqualTo(new Comparison(1, 1, List.of()));
    assertThat(registers.kept).containsExactly(report);
    assertThat(isSettled(application)).isTrue();
  }

  @Test
  void aPaymentHereThatTheyDoNotHaveIsFound() {
    ApplicationId application = paid();
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(application, Book.PAYMENTS, "BANK-1", Kind.MISSING_THERE));
    assertThat(isSettled(application)).isFalse();
  }

  @Test
  void anotherAmountAndAnotherPayerAreFound() {
    ApplicationId application = paid();
    theyHave(application, "BANK-1", 864, ERLAN.iin());
    assertThat(found(Book.PAYMENTS))
        .containsExactly(
            finding(application, Book.PAYMENTS, "BANK-1", Kind.AMOUNT),
            finding(application, Book.PAYMENTS, "BANK-1", Kind.PAYER));
  }

  @Test
  void moneyForNobodyWeKnowIsInTheReportAlone() {
    registers.payments.add(
        line(new PaymentId(new UUID(7, 7)), "BANK-9", Money.tenge(865), DANA.iin()));
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(null, Book.PAYMENTS, "BANK-9", Kind.MISSING_HERE));
  }

  @Test
  void aPaymentNobodyToldUsOfIsTakenInWhenSomebodyAsksForIt() {
    ApplicationId application = journey.draft();
    journey.asked(application);
    theyHave(application, "BANK-1", 865, DANA.iin());
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(application, Book.PAYMENTS, "BANK-1", Kind.MISSING_HERE));
    someoneAsksToMend(application);
    someoneAsksToMend(application);
    assertThat(rehearsal.applications.eventsOf(application, DutyPaid.class)).hasSize(1);
    assertThat(isSettled(application)).isTrue();
    registers.ours.add(application);
    assertThat(found(Book.PAYMENTS)).isEmpty();
  }

  @Test
  void moneyUnderAnotherBudgetCodeOrByNoPersonIsNotTakenIn() {
    ApplicationId application = journey.draft();
    journey.asked(application);
    PaymentId payment =
        rehearsal.applications.eventsOf(application, PaymentRequested.class).getFirst().payment();
    Money duty = Money.tenge(865);
    registers.payments.add(
        new PaymentRegister.Line(
            "G-1", "BANK-1", payment, duty, "101201", person(DANA.iin()), MONDAY));
    registers.payments.add(
        new PaymentRegister.Line(
            "G-2", "BANK-2", payment, duty, "108126", new Payer.Unnamed("J. Smith"), MONDAY));
    assertThat(found(Book.PAYMENTS))
        .containsExactly(
            finding(application, Book.PAYMENTS, "BANK-1", Kind.MISSING_HERE),
            finding(application, Book.PAYMENTS, "BANK-2", Kind.MISSING_HERE));
    someoneAsksToMend(application);
    assertThat(rehearsal.applications.eventsOf(application, DutyPaid.class)).isEmpty();
    assertThat(isSettled(application)).isFalse();
  }

  @Test
  void moneyUnderANumberWeNeverGaveIsInTheReportAlone() {
    registers.payments.add(
        new PaymentRegister.Line(
            "G-1", "BANK-9", null, Money.tenge(865), "108126", person(DANA.iin()), MONDAY));
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(null, Book.PAYMENTS, "BANK-9", Kind.MISSING_HERE));
  }

  @Test
  void moneyOfAnOrganisationIsAnotherPayers() {
    ApplicationId application = paid();
    PaymentId payment =
        rehearsal.applications.eventsOf(application, PaymentRequested.class).getFirst().payment();
    registers.payments.add(
        new PaymentRegister.Line(
            "G-1",
            "BANK-1",
            payment,
            DUTY,
            "108126",
            new Payer.Organisation("990140000483", null),
            MONDAY));
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(application, Book.PAYMENTS, "BANK-1", Kind.PAYER));
  }

  @Test
  void aLineNobodyCanReadIsAFindingAndSetAsideAndTheOthersAreCompared() {
    ApplicationId application = paid();
    theyHave(application, "BANK-1", 864, DANA.iin());
    String digest = "0".repeat(64);
    var odd =
        new UnreadableMoney(
            Neighbour.PAYMENT, Fault.UNREADABLE_AMOUNT, "amount", digest, new byte[] {1});
    registers.unreadablePayments.add(odd);
    Comparison comparison = reconciliation.reconcile(Book.PAYMENTS, DAY).comparison();
    assertThat(comparison.findings())
        .containsExactly(
            finding(application, Book.PAYMENTS, "BANK-1", Kind.AMOUNT),
            finding(null, Book.PAYMENTS, digest, Kind.UNREADABLE));
    assertThat(comparison.theirs()).isEqualTo(2);
    assertThat(rehearsal.setAside).containsExactly(odd);
  }

  @Test
  void aDifferenceFoundTwiceIsOneFact() {
    ApplicationId application = paid();
    found(Book.PAYMENTS);
    found(Book.PAYMENTS);
    assertThat(rehearsal.applications.eventsOf(application, DiscrepancyFound.class)).hasSize(1);
    assertThat(registers.kept).hasSize(2);
  }
}
