package kz.qujat.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFile.StatusChange;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.notice.Notifier.NoticeRefused;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfStage;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.ApplicantId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the citizen of every change of status, over the channels they asked for, once for each
/// change.
///
/// That an officer put an application back and another took it on again is nothing to tell. No
/// channel waits for another; but while a notice is owed, later ones of the same application wait.
/// So one that is refused, and not merely unanswered, is let go when the change is no longer news.
@ProcessingGroup(Notices.NAME)
public final class Notices {
  public static final String NAME = "notices";

  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

  /// Whoever refuses for a while, as a crowded gateway does, has come to by then.
  private static final Duration NEWS = Duration.ofHours(1);

  private final Histories histories;
  private final People people;
  private final Vault vault;
  private final Notifier notifier;
  private final Notary notary;

  public Notices(
      Histories histories, People people, Vault vault, Notifier notifier, Notary notary) {
    this.histories = histories;
    this.people = people;
    this.vault = vault;
    this.notifier = notifier;
    this.notary = notary;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    if (event instanceof OfStage && !(event instanceof ReviewReleased)) {
      List<Recorded> history =
          histories.of(event.application()).stream()
              .filter(recorded -> recorded.sequence() <= sequence)
              .toList();
      CaseFile.of(history)
          .filter(Notices::isNews)
          .ifPresent(file -> send(notices(file, sequence), event.at()));
    }
  }

  private static boolean isNews(CaseFile file) {
    List<Status> reached = file.changes().stream().map(StatusChange::status).toList();
    return switch (file.status()) {
      case UNDER_REVIEW -> !isTakenOnAgain(reached);
      case DRAFT -> false;
      case REGISTERED,
          APPROVED,
          SENT_TO_MANUFACTURE,
          MANUFACTURED,
          READY_FOR_PICKUP,
          ISSUED,
          ANNULLED,
          WITHDRAWN,
          EXPIRED ->
          true;
    };
  }

  private static boolean isTakenOnAgain(List<Status> reached) {
    return reached.get(reached.size() - 2) == Status.REGISTERED
        && reached.indexOf(Status.UNDER_REVIEW) < reached.size() - 1;
  }

  private List<Notice> notices(CaseFile file, long sequence) {
    ApplicantId applicant = file.application().applicant();
    Optional<ContactForm> form =
        vault.read(applicant, file.application().filing().form(), ContactForm.class);
    return form.stream()
        .flatMap(contacts ->
            channels(contacts).stream().map(channel -> notice(file, sequence, contacts, channel)))
        .toList();
  }

  /// Sends every one, whatever becomes of the others. What has arrived is sent again together with
  /// what has not; the keys make that harmless.
  private void send(List<Notice> notices, Instant changedAt) {
    boolean isOld = changedAt.plus(NEWS).isBefore(notary.now());
    List<RuntimeException> failures = new ArrayList<>();
    for (Notice notice : notices) {
      try {
        notifier.send(notice);
      } catch (NoticeRefused refused) {
        if (isOld) {
          LOG.warn("notice {} is let go: {}", notice.key(), refused.getMessage());
        } else {
          failures.add(refused);
        }
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  private Notice notice(CaseFile file, long sequence, ContactForm contacts, Channel channel) {
    return new Notice(
        file.id() + "/" + sequence + "/" + channel,
        file.id(),
        file.status(),
        channel,
        contacts.language(),
        people.iinOf(file.application().applicant()),
        contacts.phone());
  }

  private static List<Channel> channels(ContactForm contacts) {
    List<Channel> channels = new ArrayList<>();
    if (contacts.sms()) {
      channels.add(Channel.SMS);
    }
    if (contacts.cabinet()) {
      channels.add(Channel.CABINET);
    }
    return channels;
  }
}
