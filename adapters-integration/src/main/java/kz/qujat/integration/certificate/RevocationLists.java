package kz.qujat.integration.certificate;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether a certificate stands on the list of its issuer, read afresh every time.
public final class RevocationLists {
  private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);
  private static final long MOST_BYTES = 32 * 1024 * 1024;

  private final BoundedHttp http;
  private final InstantSource realTime;

  RevocationLists(BoundedHttp http, InstantSource realTime) {
    this.http = http;
    this.realTime = realTime;
  }

  /// Lists to read.
  ///
  /// @param patience with one of them
  public RevocationLists(Duration patience, InstantSource realTime) {
    this(new BoundedHttp(patience), realTime);
  }

  /// What the list at `address` says of `certificate`.
  ///
  /// @param issuer whoever issued it, and signs the list
  public Standing standingOf(X509Certificate certificate, X509Certificate issuer, URI address) {
    try {
      return RevocationList.read(http.get(address, MOST_BYTES), issuer, realTime.instant())
          .standingOf(certificate, address);
    } catch (Unreliable e) {
      LOG.warn("No reliable revocation list: {}", e.reason());
      return new Standing.Unknown();
    }
  }
}
