package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.Revocations;

/// Checks signatures by RSA and ECDSA with BouncyCastle and the JDK. Those by ГОСТ need a provider
/// of НУЦ РК and are `INVALID` here.
final class BouncyCastleSignatures implements Signatures {
  private final OfficerCertificates officers;
  private final Revocations revocations;

  BouncyCastleSignatures(OfficerCertificates officers, Revocations revocations) {
    this.officers = officers;
    this.revocations = revocations;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    try {
      DetachedSignature signature = DetachedSignature.parse(cms);
      signature.verifyOver(document);
      X509Certificate issuer = officers.issuerOf(signature.file(), signer);
      return switch (revocations.standingOf(signature.certificate().x509(), issuer)) {
        case GOOD -> new Valid();
        case REVOKED -> new Invalid(Flaw.REVOKED);
        case UNKNOWN -> new CannotTellNow();
      };
    } catch (Flawed flawed) {
      return new Invalid(flawed.flaw());
    }
  }
}
