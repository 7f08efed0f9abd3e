package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.reconciliation.OrderEntry;
import kz.qujat.domain.reconciliation.OrderEntry.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderBooksTest extends TwoBooks {
  private static final String DIGEST = "0".repeat(64);

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

  @Test
  void aLineNobodyCanReadIsAFindingAndTheOthersAreCompared() {
    ApplicationId application = journey.approved();
    ApplicationId unread = journey.draft(ERLAN, CONTACTS);
    theNodeHas(application, 1, Step.ACCEPTED);
    registers.unreadableOrders.add(unreadable(unread));
    registers.unreadableOrders.add(unreadable(Registers.stranger()));
    registers.unreadableOrders.add(new OrderRegister.Unreadable(null, DIGEST));
    Comparison comparison = reconciliation.reconcile(Book.ORDERS, DAY).comparison();
    assertThat(comparison.findings())
        .containsExactly(
            finding(application, Book.ORDERS, "1", Kind.PROGRESS),
            finding(unread, Book.ORDERS, "1", Kind.UNREADABLE),
            finding(null, Book.ORDERS, DIGEST, Kind.UNREADABLE),
            finding(null, Book.ORDERS, DIGEST, Kind.UNREADABLE));
    assertThat(comparison.theirs()).isEqualTo(4);
  }

  private static OrderRegister.Unreadable unreadable(ApplicationId application) {
    return new OrderRegister.Unreadable(new OrderRegister.OrderKey(application, 1), DIGEST);
  }

  @Test
  void anOrderWhoseLineCannotBeReadIsNotMissingThere() {
    ApplicationId application = journey.approved();
    journey.manufacture().accepted(application, 1);
    registers.ours.add(application);
    registers.unreadableOrders.add(unreadable(application));
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.UNREADABLE));
    someoneAsksToMend(application);
    assertThat(isSettled(application)).isFalse();
  }

  @Test
  void aCardWithoutANumberIsNotTakenIn() {
    ApplicationId application = journey.approved();
    registers.orders.add(
        new OrderRegister.Line(application, new OrderEntry(1, Step.DELIVERED, DAY), null, null));
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.PROGRESS));
    someoneAsksToMend(application);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.SENT_TO_MANUFACTURE);
  }

  @Test
  void aCardThatIsKnownIsDeliveredThoughItsNumberIsNotSaidAgain() {
    ApplicationId application = journey.approved();
    journey.manufacture().manufactured(application, 1, "051000001");
    registers.orders.add(
        new OrderRegister.Line(application, new OrderEntry(1, Step.DELIVERED, DAY), null, null));
    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Book.ORDERS, "1", Kind.PROGRESS));
    someoneAsksToMend(application);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.READY_FOR_PICKUP);
  }
}
