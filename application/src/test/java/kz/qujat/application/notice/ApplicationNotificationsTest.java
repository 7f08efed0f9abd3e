package kz.qujat.application.notice;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.qujat.application.command.Actor;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class ApplicationNotificationsTest {
  private static final ContactForm ONLY_SMS =
      new ContactForm("+77011234567", null, Language.RU, true, false);
  private static final ContactForm NOTHING =
      new ContactForm("+77011234567", null, Language.RU, false, false);

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
  void everyChangeOfStatusFromTheTicketOnIsToldOnce() {
    tellEverything(journey.readyForPickup());

    assertThat(newsBy(Channel.SMS))
        .containsExactly(
            reached(
                Status.REGISTERED,
                Status.UNDER_REVIEW,
                Status.APPROVED,
                Status.SENT_TO_MANUFACTURE,
                Status.MANUFACTURED,
                Status.READY_FOR_PICKUP));
  }

  @Test
  void theEndIsTold() {
    tellEverything(journey.annulled(AnnulmentReason.POOR_PHOTO));

    assertThat(newsBy(Channel.CABINET)).endsWith(reached(Status.ANNULLED));
  }

  @Test
  void aDraftThatIsGivenUpIsToldInTheCabinetOnly() {
    ApplicationId application = journey.draft();
    journey.filings().withdraw(DANA, application, null);

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).isEmpty();
    assertThat(newsBy(Channel.CABINET)).containsExactly(reached(Status.WITHDRAWN));
  }

  @Test
  void aNumberThatIsNotTheApplicantsGetsNoMessageAndTheCabinetGetsOne() {
    rehearsal.notifier.nobodys.add("+77011234567");

    tellEverything(journey.registered());

    assertThat(newsBy(Channel.SMS)).isEmpty();
    assertThat(newsBy(Channel.CABINET)).containsExactly(reached(Status.REGISTERED));
  }

  @Test
  void theCabinetGetsTheMessageAlsoOfWhoWantedNoneThere() {
    rehearsal.notifier.nobodys.add("+77011234567");

    tellEverything(registeredWith(ONLY_SMS));

    assertThat(newsBy(Channel.CABINET)).containsExactly(reached(Status.REGISTERED));
  }

  @Test
  void theDraftItselfIsNoNews() {
    tellEverything(journey.completeDraft());

    assertThat(rehearsal.notifier.sent).isEmpty();
  }

  @Test
  void thatAnOfficerPutItBackAndAnotherTookItOnIsNoNews() {
    ApplicationId application = journey.underReview();
    journey.reviews().giveBack(AIGUL, application, null);
    journey.reviews().claim(DAULET, application, null);

    tellEverything(application);

    assertThat(newsBy(Channel.SMS))
        .containsExactly(reached(Status.REGISTERED, Status.UNDER_REVIEW));
  }

  @Test
  void thatTheNodeSentItBackToTheOfficerIsNews() {
    ApplicationId application = journey.approved();
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());

    tellEverything(application);

    assertThat(newsBy(Channel.SMS))
        .containsExactly(
            reached(
                Status.REGISTERED,
                Status.UNDER_REVIEW,
                Status.APPROVED,
                Status.UNDER_REVIEW,
                Status.APPROVED));
    assertThat(rehearsal.notifier.sent).extracting(Notice::key).doesNotHaveDuplicates();
  }

  @Test
  void thatTheHolderChangedIsNewsAsBackWithTheOfficer() {
    ApplicationId application = journey.approved();
    rehearsal.commands.submit(
        new ReportHolderChange(
            application, 1, new Digest("c".repeat(64)), Set.of(HolderField.NAMES), MONDAY),
        Actor.system("dispatch"));

    tellEverything(application);

    assertThat(newsBy(Channel.SMS)).endsWith(reached(Status.APPROVED, Status.UNDER_REVIEW));
  }

  @Test
  void thatTheNodeHasTheOrderIsNoNews() {
    tellEverything(journey.handedOver());

    assertThat(newsBy(Channel.SMS)).endsWith(reached(Status.UNDER_REVIEW, Status.APPROVED));
  }

  @Test
  void theCitizenIsWrittenToAsTheyAskedTo() {
    tellEverything(registeredWith(ONLY_SMS));

    assertThat(rehearsal.notifier.sent)
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.channel()).isEqualTo(Channel.SMS);
          assertThat(notice.language()).isEqualTo(Language.RU);
          assertThat(notice.phone()).isEqualTo(ONLY_SMS.phone());
          assertThat(notice.recipient()).isEqualTo(ERLAN.iin());
        });
  }

  @Test
  void whoWantsNoNoticesGetsNone() {
    tellEverything(registeredWith(NOTHING));

    assertThat(rehearsal.notifier.sent).isEmpty();
  }

  @Test
  void whoHasBeenErasedGetsNone() {
    ApplicationId application = journey.registered();
    rehearsal.vault.erase();

    tellEverything(application);

    assertThat(rehearsal.notifier.sent).isEmpty();
  }

  @Test
  void whatIsHandledTwiceHasTheSameKeysAndTellsTheSame() {
    ApplicationId application = journey.approved();
    tellEverything(application);
    List<Notice> first = List.copyOf(rehearsal.notifier.sent);
    journey.manufacture().accepted(application, 1);
    rehearsal.notifier.sent.clear();

    tellEverything(application);

    assertThat(rehearsal.notifier.sent).startsWith(first.toArray(Notice[]::new));
  }

  @Test
  void theSameChangeOverTwoChannelsIsTwoNotices() {
    tellEverything(journey.registered());

    assertThat(rehearsal.notifier.sent)
        .extracting(Notice::channel)
        .containsExactly(Channel.SMS, Channel.CABINET);
    assertThat(rehearsal.notifier.sent).extracting(Notice::key).doesNotHaveDuplicates();
  }

  @Test
  void whileTheNotifierDoesNotAnswerTheEventIsLeftForLater() {
    ApplicationId application = journey.registered();
    rehearsal.notifier.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
  }

  @Test
  void aChannelThatFailsKeepsNoOtherWaiting() {
    ApplicationId application = journey.registered();
    rehearsal.notifier.refuses(Channel.SMS);

    assertThatThrownBy(() -> tellEverything(application))
        .isInstanceOf(NoticeRefused.class)
        .hasMessage("SMS: refused with NUMBER_UNKNOWN");

    assertThat(newsBy(Channel.CABINET)).containsExactly(reached(Status.REGISTERED));
  }

  @Test
  void aRefusedNoticeIsDroppedWhenItIsNoLongerRecent() {
    ApplicationId application = journey.registered();
    rehearsal.notifier.refuses(Channel.SMS);
    anHourPasses();

    tellEverything(application);

    assertThat(rehearsal.notifier.sent)
        .extracting(Notice::channel)
        .containsExactly(Channel.CABINET);
  }

  @Test
  void anUnansweredNoticeIsRetriedHoweverOldItIs() {
    ApplicationId application = journey.registered();
    rehearsal.notifier.wire.cut();
    anHourPasses();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
  }

  private void anHourPasses() {
    rehearsal.clock.moveTo(rehearsal.clock.instant().plusSeconds(3601));
  }

  private ApplicationId registeredWith(ContactForm contacts) {
    rehearsal.register.put(ERLAN.iin(), registered(Exemption.VETERAN, OLD_CARD));
    ApplicationId application = journey.draft(ERLAN, contacts);
    journey.enclosePictures(ERLAN, application);
    journey.registrations().register(ERLAN, application, null);
    return application;
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
