package kz.qujat.application.dispatch;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.command.Actor;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import org.junit.jupiter.api.Test;

class DispatchTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final OrderDispatchHandler orderDispatchHandler = journey.dispatch();

  @Test
  void anApprovedApplicationIsSentToTheNode() {
    ApplicationId application = journey.approved();

    tellEverything(application);

    assertThat(rehearsal.node.orders)
        .singleElement()
        .satisfies(order -> {
          assertThat(order.application()).isEqualTo(application);
          assertThat(order.attempt()).isEqualTo(1);
          assertThat(order.point()).isEqualTo(ASTANA_1);
          assertThat(order.iin()).isEqualTo(DANA.iin());
          assertThat(order.photo()).isEqualTo(PHOTO);
          assertThat(order.signature()).isEqualTo(SIGNATURE);
          assertThat(order.holder()).isEqualTo(HolderRecordFactory.of(registered(null, OLD_CARD)));
          assertThat(order.signed().text()).contains("decision: APPROVAL");
        });
  }

  @Test
  void anOrderThatWasSentIsNotYetAccepted() {
    ApplicationId application = journey.approved();

    tellEverything(application);

    assertThat(rehearsal.fileOf(application).application().stage()).isInstanceOf(OrderSent.class);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void theSentOrderIsRecordedOnceOnBehalfOfTheEventHandler() {
    ApplicationId application = journey.approved();

    tellEverything(application);
    tellEverything(application);

    assertThat(rehearsal.node.orders).hasSize(1);
    assertThat(rehearsal.histories.eventsOf(application, OrderHandedOver.class)).hasSize(1);
    assertThat(rehearsal.histories.of(application))
        .last()
        .extracting(RecordedEvent::actor)
        .isEqualTo(Actor.system(OrderDispatchHandler.NAME));
  }

  @Test
  void anOrderNobodyAnsweredIsSentAgainUnderTheSameKeyWhenItIsRetried() {
    ApplicationId application = journey.approved();
    tellEverything(application);

    orderDispatchHandler.on(retried(application, Awaited.ACCEPTANCE));

    assertThat(rehearsal.node.orders).hasSize(2);
    assertThat(rehearsal.node.orders.getLast()).isEqualTo(rehearsal.node.orders.getFirst());
  }

  @Test
  void aRetryOfSomethingElseOrTooLateSendsNothing() {
    ApplicationId application = journey.approved();
    orderDispatchHandler.on(retried(application, Awaited.NOTICE));
    journey.manufacture().accepted(application, 1);
    orderDispatchHandler.on(retried(application, Awaited.ACCEPTANCE));

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void nothingElseThatSupervisionDoesSendsAnything() {
    ApplicationId application = journey.approved();

    Supervisions.withoutAnotherTry(application).forEach(orderDispatchHandler::on);
    Supervisions.retriesOfNoWait(application).forEach(orderDispatchHandler::on);
    orderDispatchHandler.on(
        Supervisions.retried(
            new RefundWait(rehearsal.clockAndIds.newRefund(), Awaited.FILING, 0), application));

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void whatHasNotBeenSentIsSentWhenItIsRetried() {
    ApplicationId application = journey.approved();

    orderDispatchHandler.on(retried(application, Awaited.ACCEPTANCE));

    assertThat(rehearsal.node.orders).hasSize(1);
  }

  private static RetryRequested retried(ApplicationId application, Awaited awaited) {
    return Supervisions.retried(new ApplicationWait(application, awaited, 0), application);
  }

  @Test
  void beforeTheApprovalThereIsNothingToSend() {
    tellEverything(journey.underReview());

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void whatTheNodeHasAnsweredIsNotSentAgain() {
    ApplicationId application = journey.approved();
    journey.manufacture().accepted(application, 1);

    tellEverything(application);

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void anOrderRefusedAtOnceGoesBackToTheOfficerWhoApproved() {
    ApplicationId application = journey.approved();
    rehearsal.node.refuses("PHOTO_DAMAGED");

    tellEverything(application);

    assertThat(rehearsal.fileOf(application).application().stage())
        .isInstanceOfSatisfying(
            UnderReview.class,
            review -> {
              assertThat(review.reviewer()).isEqualTo(AIGUL.id());
              assertThat(review.attempt()).isEqualTo(2);
            });
    assertThat(rehearsal.histories.eventsOf(application, ManufactureRejected.class))
        .extracting(ManufactureRejected::code)
        .containsExactly("PHOTO_DAMAGED");
  }

  @Test
  void anOrderRefusedAtOnceThoughItWasAcceptedMeanwhileIsADiscrepancy() {
    ApplicationId application = journey.approved();
    rehearsal.node.refuses("PHOTO_DAMAGED");
    rehearsal.node.wire.meanwhile(() -> journey.manufacture().accepted(application, 1));

    assertThatNoException().isThrownBy(() -> tellEverything(application));

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.SENT_TO_MANUFACTURE);
    assertThat(rehearsal.discrepancies.of(application))
        .extracting(found -> found.difference().discrepancy())
        .containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS));
  }

  @Test
  void theHandOverIsOfTheMomentInWhichTheOrderWasSent() {
    ApplicationId application = journey.approved();
    rehearsal.node.wire.meanwhile(() -> rehearsal.clock.moveTo(TUESDAY));

    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, OrderHandedOver.class))
        .extracting(OrderHandedOver::at)
        .containsExactly(MONDAY);
  }

  @Test
  void everyAttemptIsSentOnceWithItsOwnSignature() {
    ApplicationId application = journey.approved();
    tellEverything(application);
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());

    tellEverything(application);

    assertThat(rehearsal.node.orders).extracting(Order::attempt).containsExactly(1, 2);
    assertThat(rehearsal.node.orders)
        .extracting(order -> order.signed().text())
        .doesNotHaveDuplicates();
  }

  @Test
  void whileTheNodeDoesNotAnswerTheEventIsLeftForLater() {
    ApplicationId application = journey.approved();
    rehearsal.node.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.APPROVED);

    rehearsal.node.wire.mend();
    tellEverything(application);
    assertThat(rehearsal.node.orders).hasSize(1);
  }

  @Test
  void whileTheRegisterDoesNotAnswerTheEventIsLeftForLater() {
    ApplicationId application = journey.approved();
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void anOrderWithoutItsPicturesIsNeverSent() {
    ApplicationId application = journey.approved();
    rehearsal.images.erase();

    assertThatThrownBy(() -> tellEverything(application))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(application.toString());
    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void anOrderWithoutTheSignedDecisionIsNeverSent() {
    ApplicationId application = journey.approved();
    rehearsal.vault.erase();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(IllegalStateException.class);
    assertThat(rehearsal.node.orders).isEmpty();
  }

  /// Sends the whole history to the event handler, as after a restart that lost its position.
  private void tellEverything(ApplicationId application) {
    rehearsal.histories.eventsOf(application).forEach(orderDispatchHandler::on);
  }
}
