package kz.qujat.integration.revocation;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.integration.http.LimitedHttpClient;
import kz.qujat.integration.http.UnreliableResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks certificates against the revocation list of their issuer, which is fetched anew each
/// time.
public final class CrlCheck {
  private static final Logger LOG = LoggerFactory.getLogger(CrlCheck.class);
  private static final long MOST_BYTES = 32 * 1024 * 1024;

  private final LimitedHttpClient http;
  private final InstantSource realTime;

  CrlCheck(LimitedHttpClient http, InstantSource realTime) {
    this.http = http;
    this.realTime = realTime;
  }

  /// Creates the check.
  ///
  /// @param patience the timeout for fetching a list
  public CrlCheck(Duration patience, InstantSource realTime) {
    this(new LimitedHttpClient(patience), realTime);
  }

  /// Returns the status of `certificate` according to the list at `address`; `Unknown` when there
  /// is no reliable list.
  ///
  /// @param issuer the issuer of the certificate, which also signs the list
  public RevocationStatus standingOf(
      X509Certificate certificate, X509Certificate issuer, URI address) {
    try {
      return Crl.read(http.get(address, MOST_BYTES), issuer, realTime.instant())
          .standingOf(certificate, address);
    } catch (UnreliableResponse e) {
      LOG.warn("No reliable revocation list: {}", e.reason());
      return new RevocationStatus.Unknown();
    }
  }
}
