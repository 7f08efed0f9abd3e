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
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfFiling;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// A registered application, in the queue until it is decided and again when the card could not be
/// made.
@Entity
@Table(name = "worklist")
class WorklistEntry {
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

  /// Whether it waits for a decision, as the database works it out of the status.
  @Column(insertable = false, updatable = false)
  boolean queued;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  WorklistEntry() {}

  WorklistEntry(ApplicationRegistered registered, long sequence) {
    applicationId = registered.application().value();
    region = registered.point().region().code();
    ticketNumber = registered.ticket().toString();
    status = Status.REGISTERED;
    registeredAt = registered.at();
    dueOn = registered.term().dueOn();
    windowClosesOn = registered.eligibility().window().closesOn();
    version = sequence;
  }

  /// Takes an event in, unless it has been taken in before.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case ReviewClaimed e -> held(e.officer(), e.at());
      case ManufactureRejected e -> held(e.officer(), e.at());
      case ReviewReleased _ -> stand(Status.REGISTERED);
      case ApplicationApproved e -> decided(Status.APPROVED, e.officer(), e.at());
      case ApplicationAnnulled e -> decided(Status.ANNULLED, e.officer(), e.at());
      case ApplicationStarted _,
          ApplicationRegistered _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          ManufactureAccepted _,
          CardManufactured _,
          CardDelivered _,
          CardIssued _,
          OfFiling _,
          OfMoney _,
          OfRemedy _,
          DiscrepancyFound _ -> {}
    }
  }

  private void stand(Status reached) {
    status = reached;
    holder = null;
    heldSince = null;
    decidedBy = null;
    decidedAt = null;
  }

  private void held(OfficerId officer, Instant since) {
    stand(Status.UNDER_REVIEW);
    holder = officer.value();
    heldSince = since;
  }

  private void decided(Status reached, OfficerId officer, Instant at) {
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
        holder == null ? null : new OfficerId(holder),
        version);
  }
}
