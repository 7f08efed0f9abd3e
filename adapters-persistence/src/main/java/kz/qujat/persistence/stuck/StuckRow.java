package kz.qujat.persistence.stuck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.CurrentWait;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// A wait, a discrepancy or a message, identified by the text of its subject.
@Entity
@Table(name = "stuck_case")
class StuckRow extends AssignedId<String> {
  @Id String subject;
  @Nullable UUID applicationId;
  @Nullable UUID refundId;

  @Enumerated(EnumType.STRING)
  @Nullable Awaited awaited;

  @Nullable String region;
  @Nullable String duty;
  Instant since;
  @Nullable Instant expectedBy;
  @Nullable LocalDate lastDay;
  boolean parked;
  boolean standing;
  @Nullable String neighbour;
  @Nullable String fault;
  @Nullable String element;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StuckRow() {}

  @Override
  public String getId() {
    return subject;
  }

  private StuckRow(SupervisionSubject subject, Instant since, @Nullable ApplicationSummary origin) {
    this.subject = subject.toString();
    this.since = since;
    applicationId = origin == null ? null : origin.applicationId;
    region = origin == null ? null : origin.region;
  }

  /// The row of what an application or a refund waits for. It is listed when it is late or parked.
  static StuckRow of(CurrentWait expected, ApplicationSummary origin) {
    StuckRow row = ofWait(expected.subject(), expected.since(), origin);
    row.expectedBy = expected.until();
    row.lastDay = expected.lastDay();
    return row;
  }

  /// The row of a wait without a known limit.
  static StuckRow ofWait(Wait wait, Instant since, ApplicationSummary origin) {
    StuckRow row = new StuckRow(wait, since, origin);
    row.awaited = wait.awaited();
    row.duty =
        DeliveryHandlerKind.behind(wait.awaited())
            .map(DeliveryHandlerKind::handlerName)
            .orElse(null);
    row.refundId =
        switch (wait) {
          case ApplicationWait _ -> null;
          case RefundWait one -> one.refund().value();
        };
    return row;
  }

  static StuckRow of(DiscrepancyFound found, ApplicationSummary origin) {
    StuckRow row = new StuckRow(found.subject(), found.at(), origin);
    row.standing = true;
    return row;
  }

  static StuckRow of(MessageSetAside aside) {
    StuckRow row = new StuckRow(aside.subject(), aside.at(), null);
    row.standing = true;
    row.neighbour = aside.neighbour();
    row.fault = aside.fault();
    row.element = aside.element();
    return row;
  }

  /// Parks a wait, or resumes it.
  StuckRow parked(boolean isParked) {
    parked = isParked;
    standing = isParked;
    return this;
  }
}
