package kz.qujat.persistence.stuck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
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
class StuckListApplication extends AssignedId {
  @Id UUID applicationId;
  String region;
  @Nullable String ticketNumber;

  @Enumerated(EnumType.STRING)
  Status status;

  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StuckListApplication() {}

  @SuppressWarnings("NullAway.Init") // the method that follows fills the fields
  StuckListApplication(CaseFile file) {
    applicationId = file.id().value();
    follow(file);
  }

  @Override
  public UUID getId() {
    return applicationId;
  }

  /// Takes over the state of the application.
  void follow(CaseFile file) {
    region = file.application().filing().region().code();
    ticketNumber = ticketNumber(file.application().stage());
    status = file.status();
    version = file.version();
  }

  private static @Nullable String ticketNumber(Stage stage) {
    return switch (stage) {
      case WithTicket withTicket -> withTicket.ticket().toString();
      case Draft _, EndedDraft _ -> null;
    };
  }
}
