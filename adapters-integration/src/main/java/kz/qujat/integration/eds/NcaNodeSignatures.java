package kz.qujat.integration.eds;

import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.http.UnreliableResponse;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.revocation.RevocationStatus;
import kz.qujat.integration.revocation.RevocationStatus.Good;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Verifies ГОСТ, RSA and ECDSA signatures with the NCANode server.
///
/// The server verifies the signature and checks revocation. All other checks are made here first,
/// so that only a signature that passes them is sent to the server. RSA and ECDSA signatures are
/// verified here as well.
final class NcaNodeSignatures implements Signatures {
  private static final Logger LOG = LoggerFactory.getLogger(NcaNodeSignatures.class);
  private static final int BAD_REQUEST = 400;

  private final OfficerCertificateCheck officers;
  private final NcaNodeClient node;
  private final Circuit circuit;

  /// Creates the verifier.
  ///
  /// @param circuit the circuit breaker for all requests to the server
  NcaNodeSignatures(OfficerCertificateCheck officers, NcaNodeClient node, Circuit circuit) {
    this.officers = officers;
    this.node = node;
    this.circuit = circuit;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    try {
      ParsedCms file = ParsedCms.parse(cms);
      if (file.attached() != null) {
        // The server would verify the attached content, whatever document it receives.
        throw new InvalidSignature(INVALID);
      }
      requireOfficer(file, document, signer);
      return circuit.through(() -> told(document, cms, file.certificate()));
    } catch (InvalidSignature invalidSignature) {
      return new Invalid(invalidSignature.flaw());
    } catch (NeighbourUnavailable e) {
      LOG.warn("Nobody can tell of a signature: {}", e.getMessage());
      return new CannotTellNow();
    }
  }

  /// Returns the verdict of the server.
  ///
  /// @throws NeighbourUnavailable when it gives no reliable answer, or has no revocation status. No
  ///   revocation list stands in for the OCSP responder that the server asks.
  private Verdict told(byte[] document, byte[] cms, SigningCertificate certificate) {
    try {
      Verdict verdict = judge(node.verify(document, cms, certificate));
      if (verdict instanceof CannotTellNow) {
        throw new NeighbourUnavailable(EDS_REVOCATION, "NCANode heard nothing of the certificate");
      }
      return verdict;
    } catch (UnreliableResponse e) {
      return unreliable(e);
    }
  }

  /// Handles an unreliable answer. Status 400 may be the server's reaction to a bad signature, so
  /// it does not count as a failure for the circuit breaker. Otherwise repeated bad signatures of
  /// one sender would block the checks of all others.
  private static Verdict unreliable(UnreliableResponse answer) {
    if (answer.hasStatus(BAD_REQUEST)) {
      LOG.warn("No reliable answer from NCANode: {}", answer.reason());
      return new CannotTellNow();
    }
    throw new NeighbourUnavailable(EDS_REVOCATION, "NCANode: " + answer.reason(), answer);
  }

  /// Makes all checks that are possible here. For ГОСТ certificates the anchor is identified by
  /// name.
  private void requireOfficer(ParsedCms file, byte[] document, Iin signer) throws InvalidSignature {
    if (file.isByStateAlgorithm()) {
      officers.requireNamedIssuer(file, signer);
    } else {
      CmsSignature.in(file).verifyOver(document);
      var _ = officers.issuerOf(file, signer);
    }
  }

  private static Verdict judge(NcaNodeAnswer answer) throws UnreliableResponse {
    RevocationStatus revocationStatus = answer.standing();
    if (revocationStatus instanceof Good && !answer.isTrusted()) {
      return new Invalid(UNTRUSTED);
    }
    if (revocationStatus instanceof Good && !answer.isValid()) {
      return new Invalid(INVALID);
    }
    return BouncyCastleSignatures.on(revocationStatus);
  }
}
