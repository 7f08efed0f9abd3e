package kz.qujat.persistence.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.domain.calendar.CivilDate;
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
import org.jspecify.annotations.Nullable;

/// An application as the moments of its steps. What the central node sends back is not decided any
/// more.
@Entity
@Table(name = "statistics_case")
class StatisticsCase {
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

  StatisticsCase(ApplicationStarted started, long sequence) {
    applicationId = started.application().value();
    region = started.point().region().code();
    startedAt = started.at();
    version = sequence;
  }

  void take(ApplicationEvent event) {
    switch (event) {
      case DraftChanged e -> region = e.point().region().code();
      case ApplicationRegistered e -> register(e);
      case ReviewClaimed e -> claimedAt = claimedAt == null ? e.at() : claimedAt;
      case ApplicationApproved e -> decide("APPROVED", null, e.at());
      case ApplicationAnnulled e -> annul(e);
      case ManufactureRejected _ -> decide(null, null, null);
      case ManufactureAccepted e -> acceptedAt = e.at();
      case CardManufactured e -> manufacturedAt = e.at();
      case CardDelivered e -> deliver(e.at());
      case CardIssued e -> issuedAt = e.at();
      case ApplicationStarted _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          ReviewReleased _,
          ImageEnclosed _,
          OfMoney _,
          OfRemedy _,
          DiscrepancyFound _ -> {}
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
