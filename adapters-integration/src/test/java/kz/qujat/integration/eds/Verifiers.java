package kz.qujat.integration.eds;

import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import kz.qujat.application.review.Signatures;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;

/// Both verifiers, with a fixed clock and stub servers that accept every signature and certificate.
final class Verifiers implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final OcspServer responder;
  private final NcaNodeServer node = new NcaNodeServer();
  private final OfficerCertificateCheck officers;
  private final Circuit circuit = StubNeighbour.circuits(PATIENCE).to(EDS_REVOCATION);

  Verifiers(Authority anchor, Instant now) {
    responder = new OcspServer(anchor);
    officers =
        new OfficerCertificateCheck(
            () -> Set.of(anchor.certificate()), Set.of(Authority.BIN), InstantSource.fixed(now));
  }

  Signatures here() {
    return new BouncyCastleSignatures(
        officers,
        new RevocationChecks(
            () -> new Ocsp(responder.address("/ocsp")), PATIENCE, circuit, InstantSource.system()));
  }

  /// Returns the NCANode verifier, whose server answers about `certificate`.
  Signatures ncaNode(X509Certificate certificate) {
    node.answers(true, NcaNodeServer.certificate(certificate, true, NcaNodeServer.GOOD));
    return new NcaNodeSignatures(
        officers, new NcaNodeClient(node.address(), PATIENCE, InstantSource.system()), circuit);
  }

  @Override
  public void close() {
    responder.close();
    node.close();
  }
}
