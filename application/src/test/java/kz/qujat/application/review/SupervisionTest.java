package kz.qujat.application.review;

import static kz.qujat.application.rehearsal.Cast.AIGUL;
import static kz.qujat.application.rehearsal.Cast.DANA;
import static kz.qujat.application.rehearsal.Cast.DAULET;
import static kz.qujat.application.rehearsal.Cast.SAULE;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;
import org.junit.jupiter.api.Test;

class SupervisionTest {
  private static final Officer BOSS = new Officer(SAULE, new Iin("850515390001"), Region.ASTANA);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Supervision supervision = new Supervision(rehearsal.chancery);

  @Test
  void whatIsTakenBackWaitsForAnybody() {
    ApplicationId application = journey.underReview();

    supervision.takeBack(BOSS, application, AIGUL.id());

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.REGISTERED);
    assertThat(journey.reviews().claim(DAULET, application, null).changed()).isTrue();
  }

  @Test
  void whoeverIsGivenAReviewHoldsIt() {
    ApplicationId application = journey.underReview();

    supervision.reassign(BOSS, application, AIGUL.id(), DAULET.id());

    refuses(
        new ClaimedByOther(DAULET.id()), () -> journey.reviews().claim(AIGUL, application, null));
  }

  @Test
  void theHistoryNamesTheHolderInTheEventAndTheSupervisorAsTheActor() {
    ApplicationId application = journey.underReview();

    supervision.reassign(BOSS, application, AIGUL.id(), DAULET.id());

    List<Recorded> lastTwo = rehearsal.applications.of(application).reversed().subList(0, 2);
    assertThat(lastTwo).extracting(Recorded::actor).containsOnly(Actor.supervisor(BOSS.id()));
    assertThat(lastTwo.getLast().event())
        .isInstanceOfSatisfying(
            ReviewReleased.class, e -> assertThat(e.officer()).isEqualTo(AIGUL.id()));
    assertThat(lastTwo.getFirst().event())
        .isInstanceOfSatisfying(
            ReviewClaimed.class, e -> assertThat(e.officer()).isEqualTo(DAULET.id()));
  }

  @Test
  void nobodyIsGivenTheirOwnApplication() {
    ApplicationId application = journey.underReview();
    var danaAtWork = new OfficerId(DANA.id().value());

    refuses(
        new OwnApplication(),
        () -> supervision.reassign(BOSS, application, AIGUL.id(), danaAtWork));
  }
}
