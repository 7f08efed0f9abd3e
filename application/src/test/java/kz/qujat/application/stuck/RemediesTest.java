package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.AIGUL;
import static kz.qujat.application.rehearsal.Cast.CALENDAR;
import static kz.qujat.application.rehearsal.Cast.SAULE;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.Limits.Limit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemediesTest {
  private static final Actor BOSS = Actor.supervisor(SAULE);

  /// Every wait may last an hour.
  private static final Limits LIMITS =
      new Limits(
          Arrays.stream(Awaited.values())
              .collect(
                  Collectors.toMap(
                      awaited -> awaited, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
          30,
          CALENDAR);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Parked parked = new Parked();
  private final Remedies remedies =
      new Remedies(rehearsal.chancery, rehearsal.vault, parked, LIMITS);

  /// What failed is what the test says.
  private static final class Parked implements StuckCases {
    private final Set<HandOver> failed = new HashSet<>();

    @Override
    public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
      return new Sheet(new Page<>(List.of(), null), new AsOf(0, 0));
    }

    @Override
    public boolean isParked(ApplicationId application, HandOver handOver) {
      return failed.contains(handOver);
    }
  }

  private Receipt apply(Remedy remedy, ApplicationId application, Awaited awaited) {
    CaseFile file = rehearsal.fileOf(application);
    return remedies.apply(remedy, file, awaited, BOSS, "Узел снова отвечает");
  }

  private void anHourPasses() {
    rehearsal.clock.moveTo(rehearsal.clock.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void anOrderThatFailedIsRetriedInItsLimitToo() {
    ApplicationId application = journey.approved();
    refuses(
        new WrongStage(Status.APPROVED),
        () -> apply(Remedy.RETRY, application, Awaited.ACCEPTANCE));

    parked.failed.add(HandOver.ORDER);
    apply(Remedy.RETRY, application, Awaited.ACCEPTANCE);

    assertThat(rehearsal.fileOf(application).latest(CaseRetried.class)).isPresent();
  }

  @Test
  void anOrderBeyondItsLimitIsRetriedThoughNothingFailed() {
    ApplicationId application = journey.approved();
    anHourPasses();

    assertThat(apply(Remedy.RETRY, application, Awaited.ACCEPTANCE).changed()).isTrue();
  }

  @Test
  void theWordsAreInTheVaultAndTheirDigestInTheEvent() {
    ApplicationId application = journey.approved();
    anHourPasses();
    apply(Remedy.PARK, application, Awaited.ACCEPTANCE);

    CaseFile file = rehearsal.fileOf(application);
    CaseParked event = file.latest(CaseParked.class).orElseThrow();
    assertThat(rehearsal.vault.read(file.application().applicant(), event.reason(), Comment.class))
        .contains(new Comment("Узел снова отвечает"));
  }

  @Test
  void theHistoryNamesWhoActed() {
    ApplicationId application = journey.underReview();
    anHourPasses();
    apply(Remedy.RELEASE, application, Awaited.DECISION);

    List<Recorded> lastTwo = rehearsal.applications.of(application).reversed().subList(0, 2);
    assertThat(lastTwo).extracting(Recorded::actor).containsOnly(BOSS);
    assertThat(lastTwo.getLast().event()).isInstanceOf(CaseReleased.class);
    assertThat(lastTwo.getFirst().event())
        .isInstanceOfSatisfying(
            ReviewReleased.class, e -> assertThat(e.officer()).isEqualTo(AIGUL.id()));
  }

  @Test
  void anOfficerWhoIsInTimeKeepsTheApplication() {
    ApplicationId application = journey.underReview();

    refuses(
        new WrongStage(Status.UNDER_REVIEW),
        () -> apply(Remedy.RELEASE, application, Awaited.DECISION));
  }

  @Test
  void whatIsAsideCanBeReleasedHoweverLittleTimeHasPassed() {
    ApplicationId application = journey.approved();
    parked.failed.add(HandOver.ORDER);
    apply(Remedy.PARK, application, Awaited.ACCEPTANCE);
    parked.failed.clear();

    Receipt receipt = apply(Remedy.RELEASE, application, Awaited.ACCEPTANCE);

    assertThat(receipt.application().attention().isAside(Awaited.ACCEPTANCE)).isFalse();
  }

  @Test
  void whatIsRefusedLeavesNoWordsInTheVault() {
    ApplicationId application = journey.registered();
    anHourPasses();

    refuses(
        new WrongStage(Status.REGISTERED), () -> apply(Remedy.RETRY, application, Awaited.CLAIM));

    CaseFile file = rehearsal.fileOf(application);
    var words = new Comment("Узел снова отвечает");
    assertThat(
            rehearsal.vault.read(
                file.application().applicant(),
                rehearsal.vault.digest(file.application().applicant(), words),
                Comment.class))
        .isEmpty();
  }
}
