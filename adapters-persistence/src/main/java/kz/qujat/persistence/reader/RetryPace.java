package kz.qujat.persistence.reader;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How patiently parked events are tried again.
///
/// @param base the pause after a round in which something got through, or nobody met with silence;
///   and after the first failure of an event that fails for a reason of its own
/// @param longest what the pause grows to, doubling, while nothing gets through
@ConfigurationProperties("qujat.retries")
@Validated
record RetryPace(
    @DurationMin(millis = 1) @DefaultValue("1s") Duration base,
    @DurationMin(millis = 1) @DefaultValue("5m") Duration longest) {
  Duration after(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
