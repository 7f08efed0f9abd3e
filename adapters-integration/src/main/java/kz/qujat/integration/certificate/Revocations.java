package kz.qujat.integration.certificate;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether a certificate has been revoked, asked for afresh every time: an earlier answer never
/// stands in for a source that is down.
///
/// The certificate of the officer is asked for. Those of authorities between it and an anchor are
/// withdrawn by configuration.
public final class Revocations {
  private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);
  private static final long MOST_BYTES_OF_AN_ANSWER = 64 * 1024;
  private static final long MOST_BYTES_OF_A_LIST = 32 * 1024 * 1024;

  private final RevocationSource source;
  private final RevocationHttp http;
  private final InstantSource realTime;

  /// Asks at `source`.
  ///
  /// @param patience with one exchange
  public Revocations(RevocationSource source, Duration patience, InstantSource realTime) {
    this.source = source;
    this.http = new RevocationHttp(patience);
    this.realTime = realTime;
  }

  /// What is known of a certificate now.
  public enum Standing {
    GOOD,
    REVOKED,
    UNKNOWN
  }

  /// No answer came that can be relied on.
  static final class Unreliable extends Exception {
    private static final long serialVersionUID = 1;

    Unreliable(String why) {
      super(why);
    }

    Unreliable(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /// What the responder says of `certificate`, or, where it gives no answer to rely on, the list.
  ///
  /// @param issuer whoever issued it
  public Standing standingOf(X509Certificate certificate, X509Certificate issuer) {
    try {
      return responder(certificate, issuer);
    } catch (Unreliable e) {
      LOG.warn("No reliable answer from the OCSP responder: {}", reason(e));
    }
    Optional<URI> list = source.crl();
    if (list.isEmpty()) {
      return Standing.UNKNOWN;
    }
    try {
      return list(list.get(), certificate, issuer);
    } catch (Unreliable e) {
      LOG.warn("No reliable revocation list: {}", reason(e));
      return Standing.UNKNOWN;
    }
  }

  private Standing responder(X509Certificate certificate, X509Certificate issuer)
      throws Unreliable {
    OcspQuestion question = OcspQuestion.about(certificate, issuer);
    byte[] answer =
        http.post(
            source.ocsp(), "application/ocsp-request", question.encoded(), MOST_BYTES_OF_AN_ANSWER);
    return OcspAnswer.read(answer, question, realTime.instant());
  }

  private Standing list(URI address, X509Certificate certificate, X509Certificate issuer)
      throws Unreliable {
    Instant now = realTime.instant();
    return RevocationList.read(http.get(address, MOST_BYTES_OF_A_LIST), issuer, now)
        .standingOf(certificate);
  }

  private static String reason(Unreliable e) {
    Throwable cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + " (" + cause + ")";
  }
}
