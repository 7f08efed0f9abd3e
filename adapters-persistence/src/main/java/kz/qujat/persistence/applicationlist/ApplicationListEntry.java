package kz.qujat.persistence.applicationlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.qujat.application.history.ApplicationList;
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
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// An application in the list of all applications.
@Entity
@Table(name = "application_list")
class ApplicationListEntry extends AssignedId<UUID> {
  @Id UUID applicationId;
  UUID applicant;
  String region;

  @Enumerated(EnumType.STRING)
  Status status;

  @Nullable String ticketNumber;
  Instant startedAt;
  @Nullable Instant registeredAt;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  ApplicationListEntry() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  ApplicationListEntry(ApplicationStarted started, long sequence) {
    applicationId = started.applicationId().value();
    applicant = started.applicant().value();
    region = started.point().region().code();
    status = Status.DRAFT;
    startedAt = started.at();
    version = sequence;
  }

  /// Applies an event, unless it has already been applied.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case DraftEvent e -> take(e);
      case ReviewEvent e -> status = reachedBy(e);
      case CardEvent e -> status = reachedBy(e);
      case DutyEvent _ -> {}
    }
  }

  private void take(DraftEvent event) {
    switch (event) {
      case DraftChanged e -> move(e.point());
      case ApplicationRegistered e -> register(e);
      case ApplicationWithdrawn _ -> status = Status.WITHDRAWN;
      case ApplicationExpired _ -> status = Status.EXPIRED;
      case ApplicationStarted _, ImageEnclosed _ -> {}
    }
  }

  private static Status reachedBy(ReviewEvent event) {
    return switch (event) {
      case ReviewClaimed _, ReviewReassigned _ -> Status.UNDER_REVIEW;
      case ReviewGivenBack _, ReviewTakenBack _ -> Status.REGISTERED;
      case ApplicationApproved _ -> Status.APPROVED;
      case ApplicationAnnulled _ -> Status.ANNULLED;
    };
  }

  private static Status reachedBy(CardEvent event) {
    return switch (event) {
      case HolderChanged _, ManufactureRejected _ -> Status.UNDER_REVIEW;
      case OrderHandedOver _ -> Status.APPROVED;
      case ManufactureAccepted _ -> Status.SENT_TO_MANUFACTURE;
      case CardManufactured _ -> Status.MANUFACTURED;
      case CardDelivered _ -> Status.READY_FOR_PICKUP;
      case CardIssued _ -> Status.ISSUED;
    };
  }

  private void register(ApplicationRegistered registered) {
    status = Status.REGISTERED;
    ticketNumber = registered.ticket().toString();
    registeredAt = registered.at();
    move(registered.point());
  }

  private void move(PointCode point) {
    region = point.region().code();
  }

  ApplicationList.Entry shown() {
    return new ApplicationList.Entry(
        new ApplicationId(applicationId),
        status,
        Region.parse(region).orElseThrow(),
        ticketNumber,
        startedAt,
        registeredAt);
  }
}
