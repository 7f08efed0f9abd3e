package kz.qujat.application.review;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.Test;

class ReviewReassignmentTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final ReviewReassignment moves = new ReviewReassignment(rehearsal.commands);

  @Test
  void whatIsTakenBackWaitsForAnybody() {
    ApplicationId application = journey.underReview();

    moves.takeBack(ASEL, application, AIGUL.id());

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.REGISTERED);
    assertThat(journey.reviews().claim(DAULET, application, null).changed()).isTrue();
  }

  @Test
  void whoeverIsGivenAReviewHoldsIt() {
    ApplicationId application = journey.underReview();

    moves.reassign(ASEL, application, AIGUL.id(), DAULET.id());

    refuses(
        new ClaimedByOther(DAULET.id()), () -> journey.reviews().claim(AIGUL, application, null));
  }

  @Test
  void theHistoryNamesTheOfficersInTheEventAndTheSupervisorAsTheActor() {
    ApplicationId application = journey.underReview();

    moves.reassign(ASEL, application, AIGUL.id(), DAULET.id());

    RecordedEvent<ApplicationEvent> last = rehearsal.histories.of(application).getLast();
    assertThat(last.actor()).isEqualTo(Actor.supervisor(ASEL.id()));
    assertThat(last.event())
        .isEqualTo(new ReviewReassigned(application, AIGUL.id(), DAULET.id(), ASEL.id(), MONDAY));
  }

  @Test
  void takingBackNamesWhoHeldIt() {
    ApplicationId application = journey.underReview();

    moves.takeBack(ASEL, application, AIGUL.id());

    assertThat(rehearsal.histories.eventsOf(application).getLast())
        .isEqualTo(new ReviewTakenBack(application, AIGUL.id(), ASEL.id(), MONDAY));
  }

  @Test
  void whatSomebodyElseHoldsByNowIsNotTakenFromThem() {
    ApplicationId application = journey.underReview();
    moves.reassign(ASEL, application, AIGUL.id(), DAULET.id());

    refuses(new ClaimedByOther(DAULET.id()), () -> moves.takeBack(ASEL, application, AIGUL.id()));
  }

  @Test
  void nobodyIsGivenTheirOwnApplication() {
    ApplicationId application = journey.underReview();

    refuses(
        new OwnApplication(),
        () -> moves.reassign(ASEL, application, AIGUL.id(), DANA_AT_WORK.id()));
  }

  @Test
  void nobodyMovesTheirOwnApplication() {
    ApplicationId application = journey.underReview();

    refuses(new OwnApplication(), () -> moves.takeBack(DANA_AT_WORK, application, AIGUL.id()));
    refuses(
        new OwnApplication(),
        () -> moves.reassign(DANA_AT_WORK, application, AIGUL.id(), DAULET.id()));
  }

  @Test
  void anotherRegionsReviewsAreOutOfReach() {
    ApplicationId application = journey.underReview();

    refuses(new OtherRegion(), () -> moves.takeBack(MARAT, application, AIGUL.id()));
    refuses(new OtherRegion(), () -> moves.reassign(MARAT, application, AIGUL.id(), DAULET.id()));
  }
}
