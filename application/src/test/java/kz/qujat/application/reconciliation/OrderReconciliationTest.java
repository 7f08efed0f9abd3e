package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.reconciliation.OrderRecord;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReconciliationTest extends TwoBooks {
  private static final Discrepancy PROGRESS = Discrepancy.ofOrder(1, Kind.PROGRESS);
  private static final Discrepancy MISSING_THERE = Discrepancy.ofOrder(1, Kind.MISSING_THERE);

  private void theNodeHas(ApplicationId application, int attempt, OrderProgress step) {
    registers.orders.add(line(application, attempt, step));
  }

  private static CentralNodeOrderReports.Line line(
      ApplicationId application, int attempt, OrderProgress step) {
    return new CentralNodeOrderReports.Line(
        application,
        new OrderRecord(attempt, step, DAY),
        step == OrderProgress.REJECTED ? "PHOTO" : null,
        step.hasReached(OrderProgress.MANUFACTURED) ? "051000001" : null);
  }

  @Test
  void anOrderOnTheSameStepAndAnUnansweredOneAreNoFindings() {
    ApplicationId application = journey.handedOver();
    registers.ours.add(application);
    assertThat(found(Book.ORDERS)).isEmpty();

    journey.manufacture().accepted(application, 1);
    theNodeHas(application, 1, OrderProgress.ACCEPTED);
    assertThat(found(Book.ORDERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, SENT_TO_MANUFACTURE",
    "MANUFACTURED, MANUFACTURED",
    "DELIVERED, READY_FOR_PICKUP",
    "REJECTED, UNDER_REVIEW"
  })
  void whatTheNodeSaidInVainIsTakenInWhenSomebodyAsksForIt(OrderProgress step, Status then) {
    ApplicationId application = journey.handedOver();
    theNodeHas(application, 1, step);
    assertThat(found(Book.ORDERS)).containsExactly(finding(application, PROGRESS));

    someoneAsksToRepair(application, PROGRESS);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(then);
    tellEverything(application);
    assertThat(open(application)).isEmpty();
    List<ApplicationEvent> repaired = rehearsal.histories.eventsOf(application);
    someoneAsksToRepair(application, PROGRESS);
    assertThat(rehearsal.histories.eventsOf(application)).isEqualTo(repaired);
  }

  @Test
  void anOrderTheNodeHasLostIsGivenAgainUnderTheSameKey() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);
    registers.ours.add(application);
    assertThat(found(Book.ORDERS)).containsExactly(finding(application, MISSING_THERE));

    someoneAsksToRepair(application, MISSING_THERE);

    assertThat(rehearsal.node.orders)
        .extracting(order -> order.application() + "/" + order.attempt())
        .containsExactly(application + "/1");
    tellEverything(application);
    assertThat(open(application)).isEmpty();
  }

  @Test
  void anOrderTheNodeHasLostAfterTheCardWasMadeIsNotGivenAgain() {
    ApplicationId application = journey.readyForPickup();
    registers.ours.add(application);
    found(Book.ORDERS);

    someoneAsksToRepair(application, MISSING_THERE);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(open(application)).containsExactly(MISSING_THERE);
  }

  @Test
  void anOrderThatMovesWhileTheBooksAreComparedDoesNotDiffer() {
    ApplicationId application = journey.handedOver();
    theNodeHas(application, 1, OrderProgress.ORDERED);
    journey.manufacture().accepted(application, 1);
    registers.meanwhile.add(line(application, 1, OrderProgress.ACCEPTED));

    assertThat(found(Book.ORDERS)).isEmpty();
  }

  @Test
  void anOrderNobodyHereGaveIsFound() {
    ApplicationId application = journey.handedOver();
    theNodeHas(application, 2, OrderProgress.ACCEPTED);
    theNodeHas(Registers.stranger(), 1, OrderProgress.DELIVERED);
    Discrepancy missing = Discrepancy.ofOrder(2, Kind.MISSING_HERE);

    assertThat(found(Book.ORDERS))
        .containsExactly(
            finding(application, missing),
            finding(null, Discrepancy.ofOrder(1, Kind.MISSING_HERE)));
    someoneAsksToRepair(application, missing);
    assertThat(open(application)).containsExactly(missing);
  }

  @Test
  void aLineNobodyCanReadIsFoundAndTheOthersAreCompared() {
    ApplicationId danas = journey.handedOver();
    registers.unreadableOrders.add(
        new CentralNodeOrderReports.Unreadable(
            new CentralNodeOrderReports.OrderKey(danas, 1), "e".repeat(64)));
    registers.unreadableOrders.add(new CentralNodeOrderReports.Unreadable(null, "f".repeat(64)));
    theNodeHas(danas, 2, OrderProgress.ACCEPTED);

    assertThat(found(Book.ORDERS))
        .containsExactly(
            finding(danas, Discrepancy.ofOrder(2, Kind.MISSING_HERE)),
            finding(danas, Discrepancy.ofOrder(1, Kind.UNREADABLE)),
            finding(null, new Discrepancy(Book.ORDERS, "f".repeat(64), Kind.UNREADABLE)));
  }

  @Test
  void anOrderOfWhichNothingElseCanBeReadIsNotMissingThere() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);
    registers.ours.add(application);
    registers.unreadableOrders.add(
        new CentralNodeOrderReports.Unreadable(
            new CentralNodeOrderReports.OrderKey(application, 1), "e".repeat(64)));

    assertThat(found(Book.ORDERS))
        .containsExactly(finding(application, Discrepancy.ofOrder(1, Kind.UNREADABLE)));
  }

  @Test
  void anOrderThatWasNeverSentIsNoFinding() {
    ApplicationId application = journey.approved();
    registers.ours.add(application);

    assertThat(found(Book.ORDERS)).isEmpty();
  }

  @Test
  void aCardMadeOfARejectedOrderIsAContradiction() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().rejected(application, 1, "PHOTO");
    theNodeHas(application, 1, OrderProgress.MANUFACTURED);
    Discrepancy card = Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD);

    assertThat(found(Book.ORDERS)).containsExactly(finding(application, card));
    assertThat(rehearsal.discrepancies.holdOrdersOf(application)).isTrue();
    someoneAsksToRepair(application, card);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void aDeliveryWithoutACardNumberIsTakenInOnlyWhenTheCardIsKnown() {
    ApplicationId unmade = journey.handedOver();
    registers.orders.add(
        new CentralNodeOrderReports.Line(
            unmade, new OrderRecord(1, OrderProgress.DELIVERED, DAY), null, null));
    found(Book.ORDERS);

    someoneAsksToRepair(unmade, PROGRESS);
    assertThat(rehearsal.fileOf(unmade).status()).isEqualTo(Status.SENT_TO_MANUFACTURE);

    journey.manufacture().manufactured(unmade, 1, "051000001");
    someoneAsksToRepair(unmade, PROGRESS);
    assertThat(rehearsal.fileOf(unmade).status()).isEqualTo(Status.READY_FOR_PICKUP);
  }
}
