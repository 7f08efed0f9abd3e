package kz.qujat.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFile.StatusChange;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.notice.NotificationService.Announcement;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Status;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/// Event handler that notifies the citizen of every change of status, once per change, over the
/// channels that the citizen chose.
///
/// No notice is sent when an officer returned an application to the queue or another officer
/// claimed it again. After an outage only changes that still hold are reported. While a notice is
/// not delivered, later notices of the same application wait. A notice that the gateway refuses (as
/// opposed to giving no answer) is therefore dropped when the change is no longer recent.
@ApplicationService
@ProcessingGroup(ApplicationNotifications.NAME)
public final class ApplicationNotifications {
  public static final String NAME = "notices";

  private final Histories histories;
  private final NotificationService notificationService;

  public ApplicationNotifications(Histories histories, NotificationService notificationService) {
    this.histories = histories;
    this.notificationService = notificationService;
  }

  @EventHandler
  @HandlesEvents({
    ApplicationRegistered.class,
    ApplicationWithdrawn.class,
    ApplicationExpired.class,
    ReviewClaimed.class,
    ApplicationApproved.class,
    ApplicationAnnulled.class,
    HolderChanged.class,
    ManufactureAccepted.class,
    ManufactureRejected.class,
    CardManufactured.class,
    CardDelivered.class,
    CardIssued.class
  })
  void on(ApplicationEvent event, @SequenceNumber long sequence) {
    if (canBeNews(event)) {
      List<RecordedEvent<ApplicationEvent>> history = histories.of(event.applicationId());
      fileAt(history, sequence)
          .filter(ApplicationNotifications::isNews)
          .filter(then -> notificationService.isFresh(event.at()) || isStillTrue(then, history))
          .ifPresent(then -> tell(then, sequence, event.at()));
    }
  }

  /// Returns the case file as it was after the event with that sequence number.
  private static Optional<CaseFile> fileAt(
      List<RecordedEvent<ApplicationEvent>> history, long sequence) {
    return CaseFile.of(history.stream().filter(one -> one.sequence() <= sequence).toList());
  }

  /// Whether the event can bring the application to a status that citizens are notified of.
  private static boolean canBeNews(ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> canBeNews(e);
      case ReviewEvent e -> canBeNews(e);
      case CardEvent e -> canBeNews(e);
      case DutyEvent _ -> false;
    };
  }

  private static boolean canBeNews(DraftEvent event) {
    return switch (event) {
      case ApplicationRegistered _, ApplicationWithdrawn _, ApplicationExpired _ -> true;
      case ApplicationStarted _, DraftChanged _, ImageEnclosed _ -> false;
    };
  }

  private static boolean canBeNews(ReviewEvent event) {
    return switch (event) {
      case ReviewClaimed _, ApplicationApproved _, ApplicationAnnulled _ -> true;
      case ReviewGivenBack _, ReviewTakenBack _, ReviewReassigned _ -> false;
    };
  }

  private static boolean canBeNews(CardEvent event) {
    return switch (event) {
      case HolderChanged _,
          ManufactureAccepted _,
          ManufactureRejected _,
          CardManufactured _,
          CardDelivered _,
          CardIssued _ ->
          true;
      case OrderHandedOver _ -> false;
    };
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

  /// Whether the application still has the status it had then, and no later event leads to the same
  /// notice.
  private static boolean isStillTrue(CaseFile then, List<RecordedEvent<ApplicationEvent>> history) {
    boolean isStatusNow =
        CaseFile.of(history).filter(now -> now.status() == then.status()).isPresent();
    return isStatusNow
        && history.stream()
            .filter(one -> one.sequence() > then.version() && canBeNews(one.event()))
            .flatMap(one -> fileAt(history, one.sequence()).stream())
            .noneMatch(later -> later.status() == then.status() && isNews(later));
  }

  private void tell(CaseFile file, long sequence, Instant at) {
    var news = new NotificationKind.OfApplication(file.status());
    var announcement = new Announcement(file.id() + "/" + sequence, file.id(), news, at);
    if (file.status() == Status.WITHDRAWN) {
      notificationService.confirmToApplicant(file, announcement);
    } else {
      notificationService.tellApplicant(file, announcement);
    }
  }
}
