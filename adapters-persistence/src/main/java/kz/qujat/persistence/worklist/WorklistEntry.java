package kz.qujat.persistence.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.review.Worklist;
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
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
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
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// A registered application. It is queued until it is decided, and again when its card cannot be
/// made or the holder's data changed before the card was ordered.
@Entity
@Table(name = "worklist")
class WorklistEntry extends AssignedId<UUID> {
  @Id UUID applicationId;
  String region;
  String ticketNumber;

  @Enumerated(EnumType.STRING)
  Status status;

  @Nullable UUID holder;
  @Nullable Instant heldSince;
  @Nullable UUID decidedBy;
  @Nullable Instant decidedAt;
  Instant registeredAt;
  LocalDate dueOn;
  LocalDate windowClosesOn;
  long version;

  /// Whether the application waits for a decision, a column generated from the status by the
  /// database.
  @Column(insertable = false, updatable = false)
  boolean queued;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  WorklistEntry() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  WorklistEntry(ApplicationRegistered registered, long sequence) {
    applicationId = registered.applicationId().value();
    region = registered.point().region().code();
    ticketNumber = registered.ticket().toString();
    status = Status.REGISTERED;
    registeredAt = registered.at();
    dueOn = registered.term().dueOn();
    windowClosesOn = registered.eligibility().window().closesOn();
    version = sequence;
  }

  /// Applies an event, unless it has already been applied.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case ReviewEvent e -> take(e);
      case CardEvent e -> take(e);
      case DraftEvent _, DutyEvent _ -> {}
    }
  }

  private void take(ReviewEvent event) {
    switch (event) {
      case ReviewClaimed e -> held(e.officer(), e.at());
      case ReviewReassigned e -> held(e.to(), e.at());
      case ReviewGivenBack _, ReviewTakenBack _ -> stand(Status.REGISTERED);
      case ApplicationApproved e -> decided(Status.APPROVED, e.officer(), e.at());
      case ApplicationAnnulled e -> decided(Status.ANNULLED, e.officer(), e.at());
    }
  }

  private void take(CardEvent event) {
    switch (event) {
      case HolderChanged e -> held(e.officer(), e.at());
      case ManufactureRejected e -> held(e.officer(), e.at());
      case OrderHandedOver _,
          ManufactureAccepted _,
          CardManufactured _,
          CardDelivered _,
          CardIssued _ -> {}
    }
  }

  private void stand(Status reached) {
    status = reached;
    holder = null;
    heldSince = null;
    decidedBy = null;
    decidedAt = null;
  }

  private void held(StaffId officer, Instant since) {
    stand(Status.UNDER_REVIEW);
    holder = officer.value();
    heldSince = since;
  }

  private void decided(Status reached, StaffId officer, Instant at) {
    stand(reached);
    decidedBy = officer.value();
    decidedAt = at;
  }

  Worklist.Entry shown() {
    return new Worklist.Entry(
        new ApplicationId(applicationId),
        ticketNumber,
        status,
        registeredAt,
        dueOn,
        windowClosesOn,
        holder == null ? null : new StaffId(holder),
        version);
  }
}
