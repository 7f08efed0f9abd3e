package kz.qujat.application.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFile.StatusChange;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
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

/// Tells the citizen of every change of status, over the channels they asked for, once for each
/// change.
///
/// That an officer put an application back and another took it on again is nothing to tell.
@ProcessingGroup(Notices.NAME)
public final class Notices {
  public static final String NAME = "notices";

  private final Histories histories;
  private final People people;
  private final Vault vault;
  private final Notifier notifier;

  public Notices(Histories histories, People people, Vault vault, Notifier notifier) {
    this.histories = histories;
    this.people = people;
    this.vault = vault;
    this.notifier = notifier;
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    if (event instanceof OfStage && !(event instanceof ReviewReleased)) {
      List<Recorded> history =
          histories.of(event.application()).stream()
              .filter(recorded -> recorded.sequence() <= sequence)
              .toList();
      CaseFile.of(history).filter(Notices::isNews).ifPresent(file -> tell(file, sequence));
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

  private void tell(CaseFile file, long sequence) {
    ApplicantId applicant = file.application().applicant();
    Optional<ContactForm> form =
        vault.read(applicant, file.application().filing().form(), ContactForm.class);
    form.ifPresent(contacts ->
        channels(contacts)
            .forEach(channel -> notifier.send(notice(file, sequence, contacts, channel))));
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
