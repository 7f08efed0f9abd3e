package kz.qujat.persistence.eventprocessor;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The pauses between retries of dead-lettered events.
///
/// @param initialDelay the pause after a run in which an event succeeded or none failed because of
///   an unavailable neighbour; also the pause after the first failure of an event that fails for a
///   reason of its own
/// @param maxDelay the maximum to which the pause grows, by doubling, while no event succeeds
@ConfigurationProperties("qujat.retry")
@Validated
record RetryBackoff(
    @DurationMin(millis = 1) @DefaultValue("1s") Duration initialDelay,
    @DurationMin(millis = 1) @DefaultValue("5m") Duration maxDelay) {
  Duration after(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(maxDelay) < 0 ? doubled : maxDelay;
  }
}
