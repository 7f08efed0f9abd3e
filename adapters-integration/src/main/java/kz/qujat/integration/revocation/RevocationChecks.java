package kz.qujat.integration.revocation;

import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.http.LimitedHttpClient;
import kz.qujat.integration.http.UnreliableResponse;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.RevocationList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks whether certificates have been revoked. A responder is asked anew for every check: an
/// earlier answer never stands in for it, nor does a revocation list. A list, where no responder is
/// configured, is kept until its next update at most.
///
/// Only the officer's certificate is checked. Certificates of intermediate authorities are
/// withdrawn by configuration.
public final class RevocationChecks {
  private static final Logger LOG = LoggerFactory.getLogger(RevocationChecks.class);
  private static final long MOST_BYTES_OF_AN_ANSWER = 64 * 1024;

  private final RevocationEndpointSource source;
  private final LimitedHttpClient http;
  private final CrlCheck lists;
  private final Circuit circuit;
  private final InstantSource realTime;

  /// Creates the check.
  ///
  /// @param patience the timeout of one exchange
  /// @param circuit the circuit breaker for all requests of a check
  public RevocationChecks(
      RevocationEndpointSource source, Duration patience, Circuit circuit, InstantSource realTime) {
    this.source = source;
    this.circuit = circuit;
    this.http = new LimitedHttpClient(patience);
    this.lists = new CrlCheck(http, realTime);
    this.realTime = realTime;
  }

  /// Returns the status of `certificate` according to the configured source. `Unknown` when that
  /// gives no reliable answer.
  ///
  /// @param issuer the issuer of the certificate
  public RevocationStatus standingOf(X509Certificate certificate, X509Certificate issuer) {
    try {
      return circuit.through(() -> told(certificate, issuer));
    } catch (NeighbourUnavailable e) {
      LOG.warn("Nobody can tell of a certificate: {}", e.getMessage());
      return new RevocationStatus.Unknown();
    }
  }

  private RevocationStatus told(X509Certificate certificate, X509Certificate issuer) {
    try {
      return switch (source.endpoint()) {
        case Ocsp(URI address) -> responder(certificate, issuer, address);
        case RevocationList(URI address) -> lists.standingOf(certificate, issuer, address);
      };
    } catch (UnreliableResponse e) {
      throw new NeighbourUnavailable(EDS_REVOCATION, "no reliable answer: " + e.reason());
    }
  }

  private RevocationStatus responder(
      X509Certificate certificate, X509Certificate issuer, URI address) throws UnreliableResponse {
    OcspRequest question = OcspRequest.about(certificate, issuer);
    byte[] answer =
        http.post(address, "application/ocsp-request", question.encoded(), MOST_BYTES_OF_AN_ANSWER);
    return OcspResponse.read(answer, address, question, realTime.instant());
  }
}
