package kz.qujat.application.dispatch;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.junit.jupiter.api.Test;

class NodeAnswersTest {
  private static final String NEW_NUMBER = "051000001";

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final NodeAnswers nodeAnswers = journey.manufacture();

  @Test
  void theNodesAnswersBringTheCardToTheCounter() {
    ApplicationId application = journey.approved();

    nodeAnswers.accepted(application, 1);
    assertThat(statusOf(application)).isEqualTo(Status.SENT_TO_MANUFACTURE);
    nodeAnswers.manufactured(application, 1, NEW_NUMBER);
    assertThat(statusOf(application)).isEqualTo(Status.MANUFACTURED);
    nodeAnswers.delivered(application, 1);
    assertThat(statusOf(application)).isEqualTo(Status.READY_FOR_PICKUP);
  }

  @Test
  void theHistoryNamesTheNodeAsTheOneWhoSpoke() {
    ApplicationId application = journey.approved();
    nodeAnswers.accepted(application, 1);

    assertThat(rehearsal.histories.of(application))
        .last()
        .extracting(RecordedEvent::actor)
        .isEqualTo(Actor.neighbour(Neighbour.CENTRAL_NODE));
  }

  @Test
  void theNumberOfTheNewCardIsKeptInTheVault() {
    ApplicationId application = journey.approved();
    nodeAnswers.manufactured(application, 1, NEW_NUMBER);

    assertThat(rehearsal.histories.eventsOf(application, CardManufactured.class))
        .singleElement()
        .satisfies(made ->
            assertThat(rehearsal.vault.read(DANA.id(), made.card(), CardNumber.class))
                .contains(new CardNumber(NEW_NUMBER)));
  }

  @Test
  void nothingIsKeptOfACardNobodyOrdered() {
    ApplicationId application = journey.underReview();
    int papers = rehearsal.vault.size();

    refuses(
        new WrongStage(Status.UNDER_REVIEW),
        () -> nodeAnswers.manufactured(application, 1, NEW_NUMBER));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theSameMessageAgainChangesNothing() {
    ApplicationId application = journey.readyForPickup();
    int events = rehearsal.histories.size();

    nodeAnswers.accepted(application, 1);
    nodeAnswers.manufactured(application, 1, NEW_NUMBER);
    nodeAnswers.delivered(application, 1);

    assertThat(rehearsal.histories.size()).isEqualTo(events);
  }

  @Test
  void aMessageBeforeItsTurnIsRefusedSoThatItComesAgain() {
    ApplicationId application = journey.approved();

    refuses(new WrongStage(Status.APPROVED), () -> nodeAnswers.delivered(application, 1));
  }

  @Test
  void aRejectionToldAgainDoesNotRejectTheNextAttempt() {
    ApplicationId application = journey.approved();
    nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());

    nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED");

    assertThat(statusOf(application)).isEqualTo(Status.APPROVED);
    assertThat(rehearsal.histories.eventsOf(application, ManufactureRejected.class)).hasSize(1);
  }

  @Test
  void anOrderThatWasNeverGivenIsNotKnown() {
    var unknown = new ApplicationId(new UUID(9, 9));

    refuses(new NoSuchApplication(), () -> nodeAnswers.accepted(unknown, 1));
    refuses(new NoSuchApplication(), () -> nodeAnswers.manufactured(unknown, 1, NEW_NUMBER));
  }

  // Contradictions

  @Test
  void aCardMadeOfARejectedOrderIsRefusedAndKeptAsADiscrepancy() {
    ApplicationId application = journey.handedOver();
    nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED");

    refuses(
        new ContradictsEarlierAnswer(1, OrderProgress.REJECTED, OrderProgress.MANUFACTURED),
        () -> nodeAnswers.manufactured(application, 1, NEW_NUMBER));

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
    assertThat(statusOf(application)).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void anAcceptanceOfARejectedOrderMeansACardToo() {
    ApplicationId application = journey.handedOver();
    nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED");

    refuses(
        new ContradictsEarlierAnswer(1, OrderProgress.REJECTED, OrderProgress.ACCEPTED),
        () -> nodeAnswers.accepted(application, 1));

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
  }

  @Test
  void aCardOfAnOrderThatWasNeverSentIsAContradiction() {
    ApplicationId application = journey.approved();
    rehearsal.commands.submit(
        new ReportHolderChange(
            application, 1, new Digest("c".repeat(64)), Set.of(HolderField.NAMES), MONDAY),
        Actor.system(OrderDispatchHandler.NAME));

    refuses(
        new ContradictsEarlierAnswer(1, OrderProgress.ORDERED, OrderProgress.MANUFACTURED),
        () -> nodeAnswers.manufactured(application, 1, NEW_NUMBER));

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
  }

  @Test
  void aRejectionOfAnAcceptedOrderReportsNoCard() {
    ApplicationId application = journey.handedOver();
    nodeAnswers.accepted(application, 1);

    refuses(
        new ContradictsEarlierAnswer(1, OrderProgress.ACCEPTED, OrderProgress.REJECTED),
        () -> nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED"));

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS));
    assertThat(statusOf(application)).isEqualTo(Status.SENT_TO_MANUFACTURE);
  }

  @Test
  void anotherNumberForACardThatIsMadeIsAContradiction() {
    ApplicationId application = journey.readyForPickup();
    int papers = rehearsal.vault.size();

    refuses(
        new ContradictsEarlierAnswer(1, OrderProgress.DELIVERED, OrderProgress.MANUFACTURED),
        () -> nodeAnswers.manufactured(application, 1, "051000002"));

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aContradictionToldAgainIsOneDiscrepancy() {
    ApplicationId application = journey.handedOver();
    nodeAnswers.rejected(application, 1, "PHOTO_DAMAGED");
    var refusal = new ContradictsEarlierAnswer(1, OrderProgress.REJECTED, OrderProgress.ACCEPTED);

    refuses(refusal, () -> nodeAnswers.accepted(application, 1));
    refuses(refusal, () -> nodeAnswers.accepted(application, 1));

    assertThat(rehearsal.histories.supervision()).hasSize(1);
  }

  @Test
  void whatComesTooEarlyIsNoDiscrepancy() {
    ApplicationId application = journey.handedOver();

    refuses(new WrongStage(Status.APPROVED), () -> nodeAnswers.delivered(application, 1));

    assertThat(rehearsal.histories.supervision()).isEmpty();
  }

  private List<Discrepancy> open(ApplicationId application) {
    return rehearsal.discrepancies.of(application).stream()
        .map(found -> found.difference().discrepancy())
        .toList();
  }

  private Status statusOf(ApplicationId application) {
    return rehearsal.fileOf(application).status();
  }
}
