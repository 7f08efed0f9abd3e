package kz.qujat.persistence.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// An application as the times of its steps. When it goes back to its officer, because the order
/// was rejected or the holder's data changed, its decision is cleared.
@Entity
@Table(name = "statistics_case")
class StatisticsCase extends AssignedId<UUID> {
  @Id UUID applicationId;
  String region;
  Instant startedAt;
  @Nullable Instant registeredAt;
  @Nullable LocalDate registeredOn;
  @Nullable LocalDate dueOn;
  @Nullable Instant claimedAt;
  @Nullable Instant decidedAt;
  @Nullable String outcome;
  @Nullable String reason;
  @Nullable Instant acceptedAt;
  @Nullable Instant manufacturedAt;
  @Nullable Instant deliveredAt;
  @Nullable Instant issuedAt;
  @Nullable LocalDate finishedOn;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StatisticsCase() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  StatisticsCase(ApplicationStarted started, long sequence) {
    applicationId = started.applicationId().value();
    region = started.point().region().code();
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
      case ReviewEvent e -> take(e);
      case CardEvent e -> take(e);
      case DutyEvent _ -> {}
    }
  }

  private void take(DraftEvent event) {
    switch (event) {
      case DraftChanged e -> region = e.point().region().code();
      case ApplicationRegistered e -> register(e);
      case ApplicationStarted _, ImageEnclosed _, ApplicationWithdrawn _, ApplicationExpired _ -> {}
    }
  }

  private void take(ReviewEvent event) {
    switch (event) {
      case ReviewClaimed e -> claimedAt = claimedAt == null ? e.at() : claimedAt;
      case ApplicationApproved e -> decide("APPROVED", null, e.at());
      case ApplicationAnnulled e -> annul(e);
      case ReviewGivenBack _, ReviewTakenBack _, ReviewReassigned _ -> {}
    }
  }

  private void take(CardEvent event) {
    switch (event) {
      case HolderChanged _, ManufactureRejected _ -> decide(null, null, null);
      case ManufactureAccepted e -> acceptedAt = e.at();
      case CardManufactured e -> manufacturedAt = e.at();
      case CardDelivered e -> deliver(e.at());
      case CardIssued e -> issuedAt = e.at();
      case OrderHandedOver _ -> {}
    }
  }

  private void register(ApplicationRegistered registered) {
    region = registered.point().region().code();
    registeredAt = registered.at();
    registeredOn = CivilDate.at(registered.at());
    dueOn = registered.term().dueOn();
  }

  private void annul(ApplicationAnnulled annulled) {
    decide("ANNULLED", annulled.reason().name(), annulled.at());
    finishedOn = CivilDate.at(annulled.at());
  }

  private void decide(@Nullable String what, @Nullable String why, @Nullable Instant at) {
    outcome = what;
    reason = why;
    decidedAt = at;
  }

  private void deliver(Instant at) {
    deliveredAt = at;
    finishedOn = CivilDate.at(at);
  }
}
