package kz.qujat.persistence.index;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.qujat.application.history.Index;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// An application as a line of a list.
@Entity
@Table(name = "application_index")
class IndexEntry {
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
  IndexEntry() {}

  IndexEntry(ApplicationStarted started, long sequence) {
    applicationId = started.application().value();
    applicant = started.applicant().value();
    region = started.point().region().code();
    status = Status.DRAFT;
    startedAt = started.at();
    version = sequence;
  }

  /// Takes an event in, unless it has been taken in before.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case DraftChanged e -> move(e.point());
      case ApplicationRegistered e -> register(e);
      case ApplicationWithdrawn _ -> status = Status.WITHDRAWN;
      case ApplicationExpired _ -> status = Status.EXPIRED;
      case ReviewClaimed _, ManufactureRejected _ -> status = Status.UNDER_REVIEW;
      case ReviewReleased _ -> status = Status.REGISTERED;
      case ApplicationApproved _ -> status = Status.APPROVED;
      case ApplicationAnnulled _ -> status = Status.ANNULLED;
      case ManufactureAccepted _ -> status = Status.SENT_TO_MANUFACTURE;
      case CardManufactured _ -> status = Status.MANUFACTURED;
      case CardDelivered _ -> status = Status.READY_FOR_PICKUP;
      case CardIssued _ -> status = Status.ISSUED;
      case ApplicationStarted _, ImageEnclosed _, OfMoney _, OfRemedy _, DiscrepancyFound _ -> {}
    }
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

  Index.Entry shown() {
    return new Index.Entry(
        new ApplicationId(applicationId),
        status,
        Region.parse(region).orElseThrow(),
        ticketNumber,
        startedAt,
        registeredAt);
  }
}
