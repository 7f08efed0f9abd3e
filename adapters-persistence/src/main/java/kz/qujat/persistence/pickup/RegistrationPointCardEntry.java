package kz.qujat.persistence.pickup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.pickup.CardsAtPoint;
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
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.entry.AssignedId;

/// A registered application. It is listed at its registration point from the manufacture of its
/// card.
@Entity
@Table(name = "card_at_point")
class RegistrationPointCardEntry extends AssignedId<UUID> {
  @Id UUID applicationId;
  String point;
  String ticketNumber;

  /// The status of the card; `REGISTERED` until it is manufactured.
  @Enumerated(EnumType.STRING)
  Status status;

  Instant since;
  LocalDate dueOn;
  long version;

  /// Whether the card is manufactured and not issued yet, a column generated from the status by the
  /// database.
  @Column(insertable = false, updatable = false)
  boolean awaited;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  RegistrationPointCardEntry() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  RegistrationPointCardEntry(ApplicationRegistered registered, long sequence) {
    applicationId = registered.applicationId().value();
    point = registered.point().code();
    ticketNumber = registered.ticket().toString();
    status = Status.REGISTERED;
    since = registered.at();
    dueOn = registered.term().dueOn();
    version = sequence;
  }

  /// Applies an event, unless it has already been applied.
  void take(ApplicationEvent event, long sequence) {
    if (sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case CardEvent e -> take(e);
      case DraftEvent _, DutyEvent _, ReviewEvent _ -> {}
    }
  }

  private void take(CardEvent event) {
    switch (event) {
      case CardManufactured e -> come(Status.MANUFACTURED, e.at());
      case CardDelivered e -> come(Status.READY_FOR_PICKUP, e.at());
      case CardIssued e -> come(Status.ISSUED, e.at());
      case HolderChanged _, OrderHandedOver _, ManufactureAccepted _, ManufactureRejected _ -> {}
    }
  }

  private void come(Status reached, Instant at) {
    status = reached;
    since = at;
  }

  CardsAtPoint.Entry shown() {
    return new CardsAtPoint.Entry(
        new ApplicationId(applicationId), ticketNumber, status, since, dueOn, version);
  }
}
