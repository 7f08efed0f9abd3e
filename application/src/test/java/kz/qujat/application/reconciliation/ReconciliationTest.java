package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.application.dispatch.Orders;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.reconciliation.Comparison.Finding;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Wire;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.reconciliation.OrderEntry;
import kz.qujat.domain.reconciliation.OrderEntry.Step;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Registers registers = new Registers();
  private final Wire toTheGateway = rehearsal.wireTo(Neighbour.PAYMENT);
  private final Wire toTheNode = rehearsal.wireTo(Neighbour.CENTRAL_NODE);

  private final List<TheirBooks> books =
      List.of(
          new PaymentBooks(
              registers.ofPayments(toTheGateway),
              registers,
              rehearsal.cases,
              journey.payments(),
              rehearsal.people),
          new OrderBooks(
              registers.ofOrders(toTheNode),
              registers,
              rehearsal.cases,
              new Dispatch(
                  rehearsal.chancery,
                  rehearsal.cases,
                  new Orders(
                      rehearsal.people, rehearsal.vault, rehearsal.images, rehearsal.register),
                  rehearsal.node),
              journey.manufacture()));
  private final Reconciliation reconciliation =
      new Reconciliation(rehearsal.chancery, books, registers, Duration.ofHours(3));
  private final Mending mending = new Mending(rehearsal.cases, books);

  private List<Finding> found(Book book) {
    return reconciliation.reconcile(book, DAY).comparison().findings();
  }

  private static Finding finding(
      @Nullable ApplicationId application, Book book, String entry, Kind kind) {
    return new Finding(application, new Discrepancy(book, entry, kind));
  }

  private void someoneAsksToMend(ApplicationId application) {
    var retried =
        new CaseRetried(application, Awaited.RECONCILIATION, new Digest("0".repeat(64)), TUESDAY);
    mending.on(retried);
  }

  private boolean isSettled(ApplicationId application) {
    return rehearsal.fileOf(application).application().attention().discrepancies().isEmpty();
  }

  // Payments

  private void theyHave(ApplicationId application, String reference, long tenge, Iin payer) {
    PaymentId payment =
        rehearsal.applications.eventsOf(application, PaymentRequested.class).getFirst().payment();
    registers.payments.add(line(payment, reference, Money.tenge(tenge), payer));
  }

  private static PaymentRegister.Line line(
      PaymentId payment, String reference, Money amount, Iin payer) {
    return new PaymentRegister.Line("G-1", reference, payment, amount, "108126", payer, MONDAY);
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
        new PaymentRegister.Line("G-1", "BANK-1", payment, duty, "101201", DANA.iin(), MONDAY));
    registers.payments.add(
        new PaymentRegister.Line("G-2", "BANK-2", payment, duty, "108126", null, MONDAY));
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
            "G-1", "BANK-9", null, Money.tenge(865), "108126", DANA.iin(), MONDAY));
    assertThat(found(Book.PAYMENTS))
        .containsExactly(finding(null, Book.PAYMENTS, "BANK-9", Kind.MISSING_HERE));
  }

  @Test
  void aDifferenceFoundTwiceIsOneFact() {
    ApplicationId application = paid();
    found(Book.PAYMENTS);
    found(Book.PAYMENTS);
    assertThat(rehearsal.applications.eventsOf(application, DiscrepancyFound.class)).hasSize(1);
    assertThat(registers.kept).hasSize(2);
  }

  // Orders

  private void theNodeHas(ApplicationId application, int attempt, Step step) {
    registers.orders.add(
        new OrderRegister.Line(
            application,
            new OrderEntry(attempt, step, DAY),
            step == Step.REJECTED ? "PHOTO" : null,
            step.hasCome(Step.MANUFACTURED) ? "051000001" : null));
  }

  @Test
  void anOrderOnTheSameStepIsNoFindingAndOneNotAnsweredNoClaim() {
    ApplicationId application = journey.approved();
    registers.ours.add(application);
    assertThat(found(Book.ORDERS)).isEmpty();
    journey.manufacture().accepted(application, 1);
    theNodeHas(application, 1, Step.ACCEPTED);
    assertThat(found(Book.ORDERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, SENT_TO_MANUFACTURE",
    "MANUFACTURED, MANUFACTURED",
    "DELIVERED, READY_FOR_PICKUP",
    "REJECTED, UNDER_REVIEW"
  })
  void whatTheNodeSaidInVainIsTakenInWhenSomebodyAsksForIt(Step step, Status then) {
    ApplicationId application = journey.approved();
    theNodeHas(application, 1, step);
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.PROGRESS));
    someoneAsksToMend(application);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(then);
    assertThat(isSettled(application)).isTrue();
    List<ApplicationEvent> mended = rehearsal.applications.eventsOf(application);
    someoneAsksToMend(application);
    assertThat(rehearsal.applications.eventsOf(application)).isEqualTo(mended);
  }

  @Test
  void anOrderTheNodeHasLostIsGivenAgainUnderTheSameKey() {
    ApplicationId application = journey.approved();
    journey.manufacture().accepted(application, 1);
    registers.ours.add(application);
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.MISSING_THERE));
    someoneAsksToMend(application);
    assertThat(rehearsal.node.orders)
        .extracting(order -> order.application() + "/" + order.attempt())
        .containsExactly(application + "/1");
    journey.manufacture().manufactured(application, 1, "051000001");
    assertThat(isSettled(application)).isTrue();
  }

  @Test
  void anOrderTheNodeHasLostAfterTheCardWasMadeIsNotGivenAgain() {
    ApplicationId application = journey.readyForPickup();
    registers.ours.add(application);
    rehearsal.node.orders.clear();
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.MISSING_THERE));
    someoneAsksToMend(application);
    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(isSettled(application)).isFalse();
  }

  @Test
  void anOrderThatMovesWhileTheBooksAreComparedDoesNotDiffer() {
    ApplicationId application = journey.approved();
    theNodeHas(application, 1, Step.ORDERED);
    journey.manufacture().accepted(application, 1);
    registers.meanwhile.add(
        new OrderRegister.Line(application, new OrderEntry(1, Step.ACCEPTED, DAY), null, null));
    assertThat(found(Book.ORDERS)).isEmpty();
  }

  @Test
  void anOrderNobodyHereGaveIsFound() {
    ApplicationId application = journey.approved();
    theNodeHas(application, 2, Step.ACCEPTED);
    theNodeHas(Registers.stranger(), 1, Step.DELIVERED);
    assertThat(found(Book.ORDERS))
        .containsExactly(
            finding(application, Book.ORDERS, "2", Kind.MISSING_HERE),
            finding(null, Book.ORDERS, "1", Kind.MISSING_HERE));
    someoneAsksToMend(application);
    assertThat(isSettled(application)).isFalse();
  }

  // Day by day

  private void itIs(String moment) {
    rehearsal.clock.moveTo(Instant.parse(moment));
  }

  private List<LocalDate> days(Book book) {
    return registers.kept.stream().filter(one -> one.book() == book).map(Report::day).toList();
  }

  @Test
  void aDayIsComparedOnceItHasBeenOverForHours() {
    itIs("2026-03-16T21:59:00Z");
    reconciliation.round();
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY.minusDays(1), DAY);
    assertThat(days(Book.ORDERS)).containsExactly(DAY.minusDays(1), DAY);
  }

  @Test
  void daysMissedAreMadeUpForOneAfterTheOther() {
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    itIs("2026-03-19T22:00:00Z");
    reconciliation.round();
    assertThat(days(Book.PAYMENTS))
        .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));
  }

  @Test
  void aDayComparedByHandLeavesThoseBeforeItToTheRound() {
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    itIs("2026-03-19T22:00:00Z");
    reconciliation.reconcile(Book.PAYMENTS, DAY.plusDays(3));
    reconciliation.round();
    assertThat(days(Book.PAYMENTS))
        .containsExactly(DAY, DAY.plusDays(3), DAY.plusDays(1), DAY.plusDays(2));
  }

  @Test
  void aDayThatCannotBeReadKeepsNoOtherWaiting() {
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    itIs("2026-03-19T22:00:00Z");
    registers.unreadable.add(DAY.plusDays(1));
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(3));
    registers.unreadable.clear();
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).last().isEqualTo(DAY.plusDays(1));
  }

  @Test
  void aClockThatIsSetBackHasNoDayComparedTwice() {
    itIs("2026-03-19T22:00:00Z");
    reconciliation.round();
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY.plusDays(3));
  }

  @Test
  void anAbsenceOfYearsIsNotMadeUpFor() {
    itIs("2026-03-16T22:00:00Z");
    reconciliation.round();
    itIs("2028-03-16T22:00:00Z");
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).hasSize(1 + 32).endsWith(LocalDate.of(2028, 3, 16));
  }

  @Test
  void aNeighbourThatDoesNotAnswerKeepsNoOtherWaiting() {
    itIs("2026-03-16T22:00:00Z");
    toTheGateway.cut();
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).isEmpty();
    assertThat(days(Book.ORDERS)).containsExactly(DAY);
    toTheGateway.mend();
    reconciliation.round();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY);
    assertThat(days(Book.ORDERS)).containsExactly(DAY);
  }

  @Test
  void whoeverAsksByHandIsToldThatANeighbourDoesNotAnswer() {
    toTheNode.cut();
    assertThatThrownBy(() -> reconciliation.reconcile(Book.ORDERS, DAY))
        .isInstanceOf(NeighbourUnavailable.class);
    assertThat(registers.kept).isEmpty();
  }
}
