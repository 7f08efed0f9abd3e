package kz.qujat.web.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How slowly a body may arrive.
///
/// @param head the time that every body has, however small
/// @param perSecond what has to arrive in every second after that, on average
/// @param longest the time after which no body is read
/// @param silence how long nothing may arrive
/// @param rest the time for a body that nobody has read, for instance of a call without a token
@ConfigurationProperties("qujat.request-body")
record BodyPaceSettings(
    @DefaultValue("10s") Duration head,
    @DefaultValue("4KB") DataSize perSecond,
    @DefaultValue("5m") Duration longest,
    @DefaultValue("5s") Duration silence,
    @DefaultValue("5s") Duration rest) {
  /// Whether this many bytes in this time, in nanoseconds, are too few.
  boolean isTooSlow(long received, long nanos) {
    long earned = Duration.ofMillis(1000 * received / perSecond.toBytes()).toNanos();
    return nanos > Math.min(head.toNanos() + earned, longest.toNanos());
  }
}
