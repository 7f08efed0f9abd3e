package kz.qujat.persistence.repetition;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The settings of repeated calls.
///
/// @param longestWait how long a call waits for the same call that is under way, or for a
///   connection: longer than any call that asks a neighbour may take
@ConfigurationProperties("qujat.repetition")
@Validated
record RepetitionSettings(@DurationMin(nanos = 1) @DefaultValue("10s") Duration longestWait) {
  /// One part of the connections is for calls that carry a key: the duties need most of the rest
  /// when all of them wait for neighbours.
  static final int PARTS = 3;

  /// How many calls may hold one of `connections` at the same time.
  int placesIn(int connections) {
    return Math.max(1, connections / PARTS);
  }
}
