package kz.qujat.application.dispatch;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.application.command.Actor;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.junit.jupiter.api.Test;

/// No order is sent while the node has reported a card whose fate is not settled.
class HeldOrdersTest {
  private static final Digest REASON = new Digest("0".repeat(64));
  private static final Discrepancy CARD = Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final OrderDispatchHandler orderDispatchHandler = journey.dispatch();

  @Test
  void anOpenContradictionWithACardHoldsTheOrderBack() {
    ApplicationId application = contradicted();

    tellEverything(application);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(rehearsal.fileOf(application).application().stage()).isInstanceOf(Approved.class);
  }

  @Test
  void onceItIsSettledTheOrderGoesOut() {
    ApplicationId application = contradicted();
    tellEverything(application);

    tell(settled(application, CARD));

    assertThat(rehearsal.node.orders).extracting(CentralNode.Order::attempt).containsExactly(2);
    assertThat(rehearsal.fileOf(application).application().stage()).isInstanceOf(OrderSent.class);
  }

  @Test
  void asLongAsAnotherOneIsOpenTheOrderWaits() {
    ApplicationId application = contradicted();
    Discrepancy second = Discrepancy.ofOrder(2, Kind.CONTRADICTS_CARD);
    report(application, second);

    tell(settled(application, CARD));
    assertThat(rehearsal.node.orders).isEmpty();

    tell(settled(application, second));
    assertThat(rehearsal.node.orders).hasSize(1);
  }

  @Test
  void aRetryDoesNotGetPastIt() {
    ApplicationId application = contradicted();

    tell(
        new RetryRequested(
            new ApplicationWait(application, Awaited.ACCEPTANCE, 0), application, REASON, MONDAY));

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void anOrderThatWasSentIsNotSentAgainMeanwhile() {
    ApplicationId application = journey.handedOver();
    report(application, CARD);

    orderDispatchHandler.again(rehearsal.fileOf(application), 1);

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void otherDiscrepanciesHoldNothingBack() {
    ApplicationId application = journey.approved();
    report(application, Discrepancy.ofOrder(1, Kind.CONTRADICTS));
    report(application, Discrepancy.ofOrder(1, Kind.PROGRESS));

    tellEverything(application);

    assertThat(rehearsal.node.orders).hasSize(1);
  }

  @Test
  void settlingADiscrepancyOfASentOrderSendsNothing() {
    ApplicationId application = journey.handedOver();
    Discrepancy progress = Discrepancy.ofOrder(1, Kind.PROGRESS);
    report(application, progress);

    tell(settled(application, progress));

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void onlyTheOrderOfTheCurrentAttemptIsSentAgain() {
    ApplicationId application = journey.handedOver();

    orderDispatchHandler.again(rehearsal.fileOf(application), 2);
    assertThat(rehearsal.node.orders).isEmpty();

    orderDispatchHandler.again(rehearsal.fileOf(application), 1);
    assertThat(rehearsal.node.orders).hasSize(1);
  }

  /// The first order was rejected and then reported as made; the application is approved again.
  private ApplicationId contradicted() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    report(application, CARD);
    journey.decide(AIGUL, application, new Intent.ToApprove());
    return application;
  }

  private void report(ApplicationId application, Discrepancy discrepancy) {
    rehearsal.commands.submit(
        new ReportDiscrepancy(
            new Difference(application, discrepancy), LocalDate.of(2026, 3, 16), MONDAY),
        Actor.system("test"));
  }

  private SupervisionEvent settled(ApplicationId application, Discrepancy discrepancy) {
    var difference = new Difference(application, discrepancy);
    rehearsal.commands.submit(
        new Settle(difference, application, DisputedCardOutcome.DESTROYED, REASON, MONDAY),
        Actor.supervisor(ASEL.id()));
    return rehearsal.histories.eventsOf(difference).getLast();
  }

  private void tell(SupervisionEvent event) {
    orderDispatchHandler.on(event);
  }

  private void tellEverything(ApplicationId application) {
    rehearsal.histories.eventsOf(application).forEach(orderDispatchHandler::on);
  }
}
