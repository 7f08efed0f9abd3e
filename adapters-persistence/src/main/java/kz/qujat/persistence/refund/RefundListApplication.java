package kz.qujat.persistence.refund;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// An application for which refunds may be opened: its region, its ticket number, and how far its
/// history has been applied.
@Entity
@Table(name = "refund_origin")
class RefundListApplication extends AssignedId<UUID> {
  @Id UUID applicationId;
  String region;
  @Nullable String ticketNumber;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  RefundListApplication() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  RefundListApplication(ApplicationStarted started, long sequence) {
    applicationId = started.applicationId().value();
    region = started.point().region().code();
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
      case DutyEvent _, ReviewEvent _, CardEvent _ -> {}
    }
  }

  private void take(DraftEvent event) {
    switch (event) {
      case DraftChanged e -> region = e.point().region().code();
      case ApplicationRegistered e -> {
        ticketNumber = e.ticket().toString();
        region = e.point().region().code();
      }
      case ApplicationStarted _, ImageEnclosed _, ApplicationWithdrawn _, ApplicationExpired _ -> {}
    }
  }
}
