package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationStatus;
import kz.qujat.integration.revocation.RevocationStatus.Good;
import kz.qujat.integration.revocation.RevocationStatus.Revoked;
import kz.qujat.integration.revocation.RevocationStatus.Unknown;

/// Verifies RSA and ECDSA signatures with BouncyCastle and the JDK. ГОСТ signatures need a provider
/// of НУЦ РК and are `INVALID` here.
final class BouncyCastleSignatures implements Signatures {
  private final OfficerCertificateCheck officers;
  private final RevocationChecks revocationChecks;

  BouncyCastleSignatures(OfficerCertificateCheck officers, RevocationChecks revocationChecks) {
    this.officers = officers;
    this.revocationChecks = revocationChecks;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    try {
      CmsSignature signature = CmsSignature.parse(cms);
      signature.verifyOver(document);
      X509Certificate issuer = officers.issuerOf(signature.file(), signer);
      return on(revocationChecks.standingOf(signature.certificate().x509(), issuer));
    } catch (InvalidSignature invalidSignature) {
      return new Invalid(invalidSignature.flaw());
    }
  }

  /// Returns the verdict on a signature that passed all other checks.
  static Verdict on(RevocationStatus certificate) {
    return switch (certificate) {
      case Good(var proof) -> new Valid(proof);
      case Revoked _ -> new Invalid(Flaw.REVOKED);
      case Unknown _ -> new CannotTellNow();
    };
  }
}
