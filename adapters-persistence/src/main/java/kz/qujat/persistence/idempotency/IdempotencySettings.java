package kz.qujat.persistence.idempotency;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings for calls with an idempotency key.
///
/// @param longestWait how long a call waits for an identical call in progress, or for a connection;
///   must be longer than any call that waits for a neighbouring system may take
@ConfigurationProperties("qujat.idempotency")
@Validated
record IdempotencySettings(@DurationMin(nanos = 1) @DefaultValue("10s") Duration longestWait) {
  /// One half of the connections of calls is for calls with a key, the other half for all others.
  static final int PARTS = 2;

  /// How many calls with a key may hold a connection at the same time, out of `connections`.
  int placesIn(int connections) {
    return Math.max(1, connections / PARTS);
  }
}
