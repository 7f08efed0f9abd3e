package kz.qujat.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.notice.Notifier.NoticeRefused;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends news over every channel a person asked for. No channel waits for another.
@ApplicationService
public final class Announcements {
  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

  /// How long a refused notice is tried again: a gateway that was merely overloaded takes notices
  /// again by then.
  private static final Duration FRESH = Duration.ofHours(1);

  private final People people;
  private final Vault vault;
  private final Notifier notifier;
  private final ClockAndIds clock;

  public Announcements(People people, Vault vault, Notifier notifier, ClockAndIds clock) {
    this.people = people;
    this.vault = vault;
    this.notifier = notifier;
    this.clock = clock;
  }

  /// Something to tell.
  ///
  /// @param source names the event it comes from, always the same way
  /// @param at the moment of that event
  record Announcement(String source, ApplicationId application, News news, Instant at) {}

  /// How a person can be reached.
  private record Reach(
      ApplicantId person, Language language, @Nullable String phone, List<Channel> channels) {
    private Reach {
      channels = List.copyOf(channels);
    }
  }

  /// Tells the applicant of `file`, over the channels they asked for.
  void tellApplicant(CaseFile file, Announcement announcement) {
    ApplicantId applicant = file.application().applicant();
    vault
        .read(applicant, file.application().filing().form(), ContactForm.class)
        .map(form -> new Reach(applicant, form.language(), form.phone(), channels(form)))
        .ifPresent(reach -> send(reach, announcement));
  }

  /// Tells somebody of whom no contacts are known, through the cabinet.
  void tellThroughCabinet(ApplicantId person, Announcement announcement) {
    send(new Reach(person, Language.RU, null, List.of(Channel.CABINET)), announcement);
  }

  /// Whether news of that moment is fresh.
  boolean isFresh(Instant at) {
    return !at.plus(FRESH).isBefore(clock.now());
  }

  /// Sends every one, whatever becomes of the others. What has arrived is sent again together with
  /// what has not; the keys make that harmless.
  private void send(Reach reach, Announcement announcement) {
    List<RuntimeException> failures = new ArrayList<>();
    for (Channel channel : reach.channels()) {
      try {
        notifier.send(notice(reach, announcement, channel));
      } catch (NoticeRefused refused) {
        if (isFresh(announcement.at())) {
          failures.add(refused);
        } else {
          LOG.warn("notice {} is let go: {}", announcement.source(), refused.getMessage());
        }
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  private Notice notice(Reach reach, Announcement announcement, Channel channel) {
    return new Notice(
        announcement.source() + "/" + channel,
        announcement.application(),
        announcement.news(),
        channel,
        reach.language(),
        people.iinOf(reach.person()),
        reach.phone());
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
