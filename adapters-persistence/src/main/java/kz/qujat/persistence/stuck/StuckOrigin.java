package kz.qujat.persistence.stuck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Status;
import org.jspecify.annotations.Nullable;

/// An application: where it belongs, by which number it is known, how it stands, and how far its
/// history has been taken in.
@Entity
@Table(name = "stuck_origin")
class StuckOrigin {
  @Id UUID applicationId;
  String region;
  @Nullable String ticketNumber;

  @Enumerated(EnumType.STRING)
  Status status;

  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StuckOrigin() {}

  StuckOrigin(CaseFile file) {
    applicationId = file.id().value();
    region = file.application().filing().region().code();
    ticketNumber =
        file.application().stage() instanceof Ticketed stage ? stage.ticket().toString() : null;
    status = file.status();
    version = file.version();
  }
}
