package kz.qujat.persistence.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.pickup.Shelf;
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

/// A registered application; its card comes onto the shelf when it is made.
@Entity
@Table(name = "shelf")
class ShelfEntry {
  @Id UUID applicationId;
  String point;
  String ticketNumber;

  /// That of the card; before there is one, `REGISTERED`.
  @Enumerated(EnumType.STRING)
  Status status;

  Instant since;
  LocalDate dueOn;
  long version;

  /// Whether it is made and not handed over, as the database works it out of the status.
  @Column(insertable = false, updatable = false)
  boolean awaited;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  ShelfEntry() {}

  ShelfEntry(ApplicationRegistered registered, long sequence) {
    applicationId = registered.application().value();
    point = registered.point().code();
    ticketNumber = registered.ticket().toString();
    status = Status.REGISTERED;
    since = registered.at();
    dueOn = registered.term().dueOn();
    version = sequence;
  }

  /// Takes an event in, unless it has been taken in before.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case CardManufactured e -> come(Status.MANUFACTURED, e.at());
      case CardDelivered e -> come(Status.READY_FOR_PICKUP, e.at());
      case CardIssued e -> come(Status.ISSUED, e.at());
      case ApplicationStarted _,
          ApplicationRegistered _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          ReviewClaimed _,
          ReviewReleased _,
          ApplicationApproved _,
          ApplicationAnnulled _,
          ManufactureAccepted _,
          ManufactureRejected _,
          OfFiling _,
          OfMoney _,
          OfRemedy _,
          DiscrepancyFound _ -> {}
    }
  }

  private void come(Status reached, Instant at) {
    status = reached;
    since = at;
  }

  Shelf.Entry shown() {
    return new Shelf.Entry(
        new ApplicationId(applicationId), ticketNumber, status, since, dueOn, version);
  }
}
