package kz.qujat.application.dispatch;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Status;
import org.junit.jupiter.api.Test;

class ManufactureTest {
  private static final String NEW_NUMBER = "051000001";

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Manufacture manufacture = journey.manufacture();

  @Test
  void theNodesAnswersBringTheCardToTheCounter() {
    ApplicationId application = journey.approved();

    manufacture.accepted(application, 1);
    assertThat(statusOf(application)).isEqualTo(Status.SENT_TO_MANUFACTURE);
    manufacture.manufactured(application, 1, NEW_NUMBER);
    assertThat(statusOf(application)).isEqualTo(Status.MANUFACTURED);
    manufacture.delivered(application, 1);
    assertThat(statusOf(application)).isEqualTo(Status.READY_FOR_PICKUP);
  }

  @Test
  void theHistoryNamesTheNodeAsTheOneWhoSpoke() {
    ApplicationId application = journey.approved();
    manufacture.accepted(application, 1);

    assertThat(rehearsal.applications.of(application))
        .last()
        .extracting(Recorded::actor)
        .isEqualTo(Actor.neighbour(Neighbour.CENTRAL_NODE));
  }

  @Test
  void theNumberOfTheNewCardIsKeptInTheVault() {
    ApplicationId application = journey.approved();
    manufacture.manufactured(application, 1, NEW_NUMBER);

    assertThat(rehearsal.applications.eventsOf(application, CardManufactured.class))
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
        () -> manufacture.manufactured(application, 1, NEW_NUMBER));
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theSameMessageAgainChangesNothing() {
    ApplicationId application = journey.readyForPickup();
    int events = rehearsal.applications.size();

    manufacture.accepted(application, 1);
    manufacture.manufactured(application, 1, NEW_NUMBER);
    manufacture.delivered(application, 1);

    assertThat(rehearsal.applications.size()).isEqualTo(events);
  }

  @Test
  void aMessageBeforeItsTurnIsRefusedSoThatItComesAgain() {
    ApplicationId application = journey.approved();

    refuses(new WrongStage(Status.APPROVED), () -> manufacture.delivered(application, 1));
  }

  @Test
  void aRejectionToldAgainDoesNotRejectTheNextAttempt() {
    ApplicationId application = journey.approved();
    manufacture.rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());

    manufacture.rejected(application, 1, "PHOTO_DAMAGED");

    assertThat(statusOf(application)).isEqualTo(Status.APPROVED);
    assertThat(rehearsal.applications.eventsOf(application, ManufactureRejected.class)).hasSize(1);
  }

  @Test
  void anOrderThatWasNeverGivenIsNotKnown() {
    var unknown = new ApplicationId(new UUID(9, 9));

    refuses(new NoSuchApplication(), () -> manufacture.accepted(unknown, 1));
    refuses(new NoSuchApplication(), () -> manufacture.manufactured(unknown, 1, NEW_NUMBER));
  }

  private Status statusOf(ApplicationId application) {
    return rehearsal.fileOf(application).status();
  }
}
