package kz.qujat.persistence.stuck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Status;
import kz.qujat.persistence.entry.AssignedId;
import org.jspecify.annotations.Nullable;

/// An application: its region, its ticket number, its status, and how far its history has been
/// applied.
@Entity
@Table(name = "stuck_origin")
class ApplicationSummary extends AssignedId<UUID> {
  @Id UUID applicationId;
  String region;
  @Nullable String ticketNumber;

  @Enumerated(EnumType.STRING)
  Status status;

  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  ApplicationSummary() {}

  ApplicationSummary(Begun application, long version) {
    applicationId = application.id().value();
    take(application, version);
  }

  @Override
  public UUID getId() {
    return applicationId;
  }

  /// Copies the state of the application at `version`.
  final void take(Begun application, long version) {
    region = application.filing().region().code();
    ticketNumber = ticketNumber(application.stage());
    status = Status.of(application);
    this.version = version;
  }

  private static @Nullable String ticketNumber(Stage stage) {
    return switch (stage) {
      case WithTicket withTicket -> withTicket.ticket().toString();
      case Draft _, EndedDraft _ -> null;
    };
  }
}
