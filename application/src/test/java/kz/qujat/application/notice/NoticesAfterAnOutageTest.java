package kz.qujat.application.notice;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.Test;

/// After an outage only changes that still hold are reported, once, however late.
class NoticesAfterAnOutageTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final ApplicationNotifications applicationNotifications =
      new ApplicationNotifications(
          rehearsal.histories,
          new NotificationService(
              rehearsal.people,
              rehearsal.vault,
              rehearsal.notifier,
              rehearsal.notifier,
              rehearsal.clockAndIds));

  @Test
  void onlyWhatIsStillTrueIsTold() {
    ApplicationId application = journey.readyForPickup();
    anHourPasses();

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).containsExactly(reached(Status.READY_FOR_PICKUP));
  }

  @Test
  void aStatusThatWasReachedTwiceIsToldOnce() {
    ApplicationId application = journey.approved();
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    anHourPasses();

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).containsExactly(reached(Status.UNDER_REVIEW));
  }

  @Test
  void whatAnotherOfficerHasTakenOnIsToldOnce() {
    ApplicationId application = journey.underReview();
    journey.reviews().giveBack(AIGUL, application, null);
    journey.reviews().claim(DAULET, application, null);
    anHourPasses();

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).containsExactly(reached(Status.UNDER_REVIEW));
  }

  @Test
  void whatIsBackInTheQueueIsToldAsRegistered() {
    ApplicationId application = journey.underReview();
    journey.reviews().giveBack(AIGUL, application, null);
    anHourPasses();

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).containsExactly(reached(Status.REGISTERED));
  }

  @Test
  void whatHappenedWithinTheHourIsToldInFull() {
    ApplicationId application = journey.completeDraft();
    journey.registrations().register(DANA, application, null);
    anHourPasses();
    journey.reviews().claim(AIGUL, application, null);
    journey.decide(AIGUL, application, new Intent.ToApprove());

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).containsExactly(reached(Status.UNDER_REVIEW, Status.APPROVED));
  }

  private void anHourPasses() {
    rehearsal.clock.moveTo(rehearsal.clock.instant().plusSeconds(3601));
  }

  private List<NotificationKind> newsBy(Channel channel) {
    return rehearsal.notifier.sent.stream()
        .filter(notice -> notice.channel() == channel)
        .map(Notice::news)
        .toList();
  }

  private static NotificationKind[] reached(Status... statuses) {
    return Arrays.stream(statuses)
        .map(NotificationKind.OfApplication::new)
        .toArray(NotificationKind[]::new);
  }

  private void tellEverything(ApplicationId application) {
    rehearsal
        .histories
        .of(application)
        .forEach(recordedEvent ->
            applicationNotifications.on(recordedEvent.event(), recordedEvent.sequence()));
  }
}
