package kz.qujat.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends notices over every channel that a person chose. A failure of one channel does not stop the
/// others.
@ApplicationService
public final class NotificationService {
  private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);

  /// How long a refused notice is retried. A gateway that was only overloaded accepts notices again
  /// within this time.
  private static final Duration FRESH = Duration.ofHours(1);

  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;
  private final NotificationGateway notificationGateway;
  private final MobileCitizens mobileCitizens;
  private final ClockAndIds clock;

  public NotificationService(
      PseudonymDirectory pseudonymDirectory,
      Vault vault,
      NotificationGateway notificationGateway,
      MobileCitizens mobileCitizens,
      ClockAndIds clock) {
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
    this.notificationGateway = notificationGateway;
    this.mobileCitizens = mobileCitizens;
    this.clock = clock;
  }

  /// A notice to send.
  ///
  /// @param source identifies the event that caused it; the same event always has the same source
  /// @param at the moment of that event
  record Announcement(
      String source, ApplicationId application, NotificationKind news, Instant at) {}

  /// How a person can be reached.
  private record Reach(
      CitizenId person, Language language, @Nullable String phone, List<Channel> channels) {
    private Reach {
      channels = List.copyOf(channels);
    }
  }

  /// Notifies the applicant of `file`, over the channels that the applicant chose.
  void tellApplicant(CaseFile file, Announcement announcement) {
    CitizenId applicant = file.application().applicant();
    vault
        .read(applicant, file.application().filing().form(), ContactForm.class)
        .map(form -> new Reach(applicant, form.language(), form.phone(), channels(form)))
        .ifPresent(reach -> send(reach, announcement));
  }

  /// Notifies the applicant of what only the applicant has done; not by a text message, which could
  /// be sent at will to a number that nobody has proved.
  void confirmToApplicant(CaseFile file, Announcement announcement) {
    CitizenId applicant = file.application().applicant();
    vault
        .read(applicant, file.application().filing().form(), ContactForm.class)
        .filter(ContactForm::cabinet)
        .map(form -> new Reach(applicant, form.language(), null, List.of(Channel.CABINET)))
        .ifPresent(reach -> send(reach, announcement));
  }

  /// Notifies a person without known contacts through the eGov cabinet.
  void tellThroughCabinet(CitizenId person, Announcement announcement) {
    send(new Reach(person, Language.RU, null, List.of(Channel.CABINET)), announcement);
  }

  /// Whether an event at that moment is recent enough to retry a refused notice or to notify
  /// unconditionally.
  boolean isFresh(Instant at) {
    return !at.plus(FRESH).isBefore(clock.now());
  }

  /// Sends over every channel, even if another channel fails. A retry also repeats the notices that
  /// arrived; their keys make the repetition harmless.
  private void send(Reach reach, Announcement announcement) {
    if (reach.channels().isEmpty()) {
      return;
    }
    Iin recipient = pseudonymDirectory.iinOf(reach.person());
    List<RuntimeException> failures = new ArrayList<>();
    for (Channel channel : reach.channels()) {
      try {
        Channel possible = possible(channel, reach, recipient);
        if (possible == channel || !reach.channels().contains(possible)) {
          notificationGateway.send(notice(reach, recipient, announcement, possible));
        }
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

  /// A text message is sent only to a number that is registered to its recipient. Instead of any
  /// other, the cabinet is used.
  private Channel possible(Channel channel, Reach reach, Iin recipient) {
    return switch (channel) {
      case CABINET -> Channel.CABINET;
      case SMS ->
          reach.phone() != null && mobileCitizens.isRegistered(recipient, reach.phone())
              ? Channel.SMS
              : Channel.CABINET;
    };
  }

  private static Notice notice(
      Reach reach, Iin recipient, Announcement announcement, Channel channel) {
    return new Notice(
        announcement.source() + "/" + channel,
        announcement.application(),
        announcement.news(),
        channel,
        reach.language(),
        recipient,
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
