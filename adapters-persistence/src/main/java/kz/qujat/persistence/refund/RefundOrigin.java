package kz.qujat.persistence.refund;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfStage;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// The application that refunds may come from: where it belongs, by which number it is known, and
/// how far its history has been taken in.
@Entity
@Table(name = "refund_origin")
class RefundOrigin {
  @Id UUID applicationId;
  String region;
  @Nullable String ticketNumber;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  RefundOrigin() {}

  RefundOrigin(ApplicationStarted started, long sequence) {
    applicationId = started.application().value();
    region = started.point().region().code();
    version = sequence;
  }

  void take(ApplicationEvent event, long sequence) {
    version = sequence;
    switch (event) {
      case DraftChanged e -> move(e.point());
      case ApplicationRegistered e -> {
        ticketNumber = e.ticket().toString();
        move(e.point());
      }
      case ApplicationStarted _,
          ImageEnclosed _,
          OfMoney _,
          OfStage _,
          OfRemedy _,
          DiscrepancyFound _ -> {}
    }
  }

  private void move(PointCode point) {
    region = point.region().code();
  }
}
