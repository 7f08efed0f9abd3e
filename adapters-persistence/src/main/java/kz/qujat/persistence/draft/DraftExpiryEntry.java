package kz.qujat.persistence.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.filing.DraftsWithClosedWindow;
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
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.entry.AssignedId;

/// An application that is or once was a draft.
@Entity
@Table(name = "draft")
class DraftExpiryEntry extends AssignedId<UUID> {
  @Id UUID applicationId;
  LocalDate windowClosesOn;
  boolean ended;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  DraftExpiryEntry() {}

  @Override
  public UUID getId() {
    return applicationId;
  }

  DraftExpiryEntry(ApplicationStarted started, long sequence) {
    applicationId = started.applicationId().value();
    windowClosesOn = started.eligibility().window().closesOn();
    version = sequence;
  }

  /// Applies an event, unless it has already been applied or the draft has ended.
  void take(ApplicationEvent event, long sequence) {
    if (ended || sequence <= version) {
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
      case ApplicationRegistered _, ApplicationWithdrawn _, ApplicationExpired _ -> ended = true;
      case ApplicationStarted _, DraftChanged _, ImageEnclosed _ -> {}
    }
  }

  DraftsWithClosedWindow.Closed closed() {
    return new DraftsWithClosedWindow.Closed(new ApplicationId(applicationId), windowClosesOn);
  }
}
