package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;

/// Checks signatures by RSA and ECDSA with BouncyCastle and the JDK. Those by ГОСТ need a provider
/// of НУЦ РК and are `INVALID` here.
final class BouncyCastleSignatures implements Signatures {
  private final TrustAnchors anchors;
  private final Set<String> organisations;
  private final Revocations revocations;
  private final InstantSource realTime;

  BouncyCastleSignatures(
      TrustAnchors anchors,
      Set<String> organisations,
      Revocations revocations,
      InstantSource realTime) {
    this.anchors = anchors;
    this.organisations = organisations;
    this.revocations = revocations;
    this.realTime = realTime;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    try {
      DetachedSignature signature = DetachedSignature.parse(cms);
      signature.verifyOver(document);
      return judge(signature, signer);
    } catch (Flawed flawed) {
      return new Invalid(flawed.flaw());
    }
  }

  private Verdict judge(DetachedSignature signature, Iin signer) throws Flawed {
    Instant now = realTime.instant();
    SigningCertificate certificate = signature.certificate();
    X509Certificate issuer =
        CertificateChain.issuerOf(
            certificate, signature.certificates(), anchors.current(), certificate.momentNear(now));
    certificate.requireInForceAt(now);
    certificate.requireEmployeeOf(organisations);
    certificate.requireHolder(signer);
    return switch (revocations.standingOf(certificate.x509(), issuer)) {
      case GOOD -> new Valid();
      case REVOKED -> new Invalid(Flaw.REVOKED);
      case UNKNOWN -> new CannotTellNow();
    };
  }
}
