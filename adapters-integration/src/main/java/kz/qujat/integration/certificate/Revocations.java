package kz.qujat.integration.certificate;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
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

  private final RevocationSource source;
  private final BoundedHttp http;
  private final RevocationLists lists;
  private final InstantSource realTime;

  /// Asks at `source`.
  ///
  /// @param patience with one exchange
  public Revocations(RevocationSource source, Duration patience, InstantSource realTime) {
    this.source = source;
    this.http = new BoundedHttp(patience);
    this.lists = new RevocationLists(http, realTime);
    this.realTime = realTime;
  }

  /// What the responder says of `certificate`, or, where it gives no answer to rely on, the list.
  ///
  /// @param issuer whoever issued it
  public Standing standingOf(X509Certificate certificate, X509Certificate issuer) {
    try {
      return responder(certificate, issuer);
    } catch (Unreliable e) {
      LOG.warn("No reliable answer from the OCSP responder: {}", e.reason());
    }
    return source
        .crl()
        .map(list -> lists.standingOf(certificate, issuer, list))
        .orElseGet(Standing.Unknown::new);
  }

  private Standing responder(X509Certificate certificate, X509Certificate issuer)
      throws Unreliable {
    URI address = source.ocsp();
    OcspQuestion question = OcspQuestion.about(certificate, issuer);
    byte[] answer =
        http.post(address, "application/ocsp-request", question.encoded(), MOST_BYTES_OF_AN_ANSWER);
    return OcspAnswer.read(answer, address, question, realTime.instant());
  }
}
