package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.Revocations;
import kz.qujat.integration.certificate.Standing;
import kz.qujat.integration.certificate.Standing.Good;
import kz.qujat.integration.certificate.Standing.Revoked;
import kz.qujat.integration.certificate.Standing.Unknown;

/// Verifies RSA and ECDSA signatures with BouncyCastle and the JDK. ГОСТ signatures need a provider
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
      return on(revocations.standingOf(signature.certificate().x509(), issuer));
    } catch (Flawed flawed) {
      return new Invalid(flawed.flaw());
    }
  }

  /// Returns the verdict on a signature that passed all other checks.
  static Verdict on(Standing certificate) {
    return switch (certificate) {
      case Good(var proof) -> new Valid(proof);
      case Revoked _ -> new Invalid(Flaw.REVOKED);
      case Unknown _ -> new CannotTellNow();
    };
  }
}
