package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.springframework.stereotype.Component;

/// Reads the signatories of stored RSA and ECDSA signatures, with the same parser that verified
/// them.
@Component
final class CmsSignatoryReader implements SignatoryReader {
  @Override
  public Optional<Signatory> of(byte[] document, byte[] cms) {
    try {
      CmsSignature signature = CmsSignature.parse(cms);
      return Optional.of(signatory(signature.certificate(), fits(signature, document)));
    } catch (InvalidSignature _) {
      return Optional.empty();
    }
  }

  private static boolean fits(CmsSignature signature, byte[] document) {
    try {
      signature.verifyOver(document);
      return true;
    } catch (InvalidSignature _) {
      return false;
    }
  }

  private static Signatory signatory(SigningCertificate certificate, boolean fits) {
    X509Certificate x509 = certificate.x509();
    return new Signatory(
        certificate.subject(BCStyle.CN),
        certificate.subject(BCStyle.O),
        certificate.issuer(),
        x509.getSerialNumber().toString(16),
        x509.getNotBefore().toInstant(),
        x509.getNotAfter().toInstant(),
        fits);
  }
}
