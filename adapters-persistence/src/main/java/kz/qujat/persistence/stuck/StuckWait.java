package kz.qujat.persistence.stuck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.stuck.HandOver;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.supervision.Expectation;
import org.jspecify.annotations.Nullable;

/// What an application waits for.
@Entity
@Table(name = "stuck_wait")
class StuckWait {
  @EmbeddedId Key key;
  String region;
  @Nullable String duty;
  Instant since;
  @Nullable Instant expectedBy;
  @Nullable LocalDate lastDay;
  boolean aside;

  /// One wait for one thing.
  @Embeddable
  record Key(UUID applicationId, @Enumerated(EnumType.STRING) Awaited awaited) {}

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  StuckWait() {}

  /// A wait that has a limit.
  StuckWait(StuckOrigin origin, Expectation expected, boolean aside) {
    this(origin, expected.awaited(), expected.since(), aside);
    expectedBy = expected.until();
    lastDay = expected.lastDay();
  }

  /// A wait without a limit, which is nothing to tell unless it is set aside.
  StuckWait(StuckOrigin origin, Awaited awaited, Instant since, boolean aside) {
    key = new Key(origin.applicationId, awaited);
    region = origin.region;
    duty = HandOver.behind(awaited).map(HandOver::duty).orElse(null);
    this.since = since;
    this.aside = aside;
  }
}
