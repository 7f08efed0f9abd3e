package kz.qujat.integration.revocation;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.qujat.integration.http.LimitedHttpClient;
import kz.qujat.integration.http.UnreliableResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks certificates against the revocation list of their issuer.
///
/// A list is kept until its next update at most. After some minutes it is fetched again, because an
/// authority may publish earlier than it announced; if there is no newer one, the kept list still
/// counts.
final class CrlCheck {
  /// How long a list is used without asking for a newer one.
  static final Duration FRESH = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(CrlCheck.class);
  private static final long MOST_BYTES = 32 * 1024 * 1024;

  private final LimitedHttpClient http;
  private final InstantSource realTime;

  /// There are few: an issuer is known only after its chain to an anchor was verified.
  private final Map<Source, Crl> kept = new ConcurrentHashMap<>();

  CrlCheck(LimitedHttpClient http, InstantSource realTime) {
    this.http = http;
    this.realTime = realTime;
  }

  private record Source(URI address, X509Certificate issuer) {}

  /// Returns the status of `certificate` according to the list at `address`.
  ///
  /// @param issuer the issuer of the certificate, which also signs the list
  /// @throws UnreliableResponse when there is no reliable list
  RevocationStatus standingOf(X509Certificate certificate, X509Certificate issuer, URI address)
      throws UnreliableResponse {
    return list(new Source(address, issuer)).standingOf(certificate, address);
  }

  private Crl list(Source source) throws UnreliableResponse {
    Instant now = realTime.instant();
    @Nullable Crl known = kept.get(source);
    if (known != null && !known.isInForceAt(now)) {
      var _ = kept.remove(source, known);
      known = null;
    }
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known;
    }
    try {
      Crl fetched = Crl.read(http.get(source.address(), MOST_BYTES), source.issuer(), now);
      // An older list, which somebody may have recorded, does not undo a revocation.
      Crl latest = known != null && known.isNewerThan(fetched) ? known : fetched;
      kept.put(source, latest);
      return latest;
    } catch (UnreliableResponse e) {
      if (known == null) {
        throw e;
      }
      LOG.warn("The revocation list could not be fetched again: {}", e.reason());
      return known;
    }
  }
}
