package kz.qujat.integration.eds;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import kz.qujat.integration.certificate.GostAlgorithms;
import kz.qujat.integration.certificate.SigningCertificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/// The signer's certificate as named in a signed attribute (RFC 5035). It is the first entry; the
/// following ones are certificates of authorities.
final class CertificateReference {
  /// A provider of our own, not registered with the JDK. It knows all digests of the JDK and more.
  private static final Provider DIGESTS = new BouncyCastleProvider();

  private final ASN1ObjectIdentifier algorithm;
  private final byte[] digest;
  private final @Nullable IssuerSerial issued;

  private CertificateReference(
      ASN1ObjectIdentifier algorithm, byte[] digest, @Nullable IssuerSerial issued) {
    this.algorithm = algorithm;
    this.digest = digest;
    this.issued = issued;
  }

  /// Reads the attribute signingCertificate, whose value may be anything.
  ///
  /// @throws RuntimeException of any kind when the value is malformed
  static CertificateReference bySha1(ASN1Encodable attribute) {
    ESSCertID first =
        first(org.bouncycastle.asn1.ess.SigningCertificate.getInstance(attribute).getCerts());
    return new CertificateReference(
        OIWObjectIdentifiers.idSHA1, first.getCertHash(), first.getIssuerSerial());
  }

  /// Reads the attribute signingCertificateV2, whose value may be anything.
  ///
  /// @throws RuntimeException of any kind when the value is malformed
  static CertificateReference byAnyDigest(ASN1Encodable attribute) {
    ESSCertIDv2 first = first(SigningCertificateV2.getInstance(attribute).getCerts());
    return new CertificateReference(
        first.getHashAlgorithm().getAlgorithm(), first.getCertHash(), first.getIssuerSerial());
  }

  private static <T> T first(T[] certificates) {
    return Arrays.stream(certificates).findFirst().orElseThrow();
  }

  /// Whether it names `certificate`. False if the digest algorithm is unknown here.
  boolean is(SigningCertificate certificate) {
    X509Certificate x509 = certificate.x509();
    try {
      byte[] ours =
          MessageDigest.getInstance(GostAlgorithms.digest(algorithm), DIGESTS)
              .digest(x509.getEncoded());
      return MessageDigest.isEqual(ours, digest) && (issued == null || isIssued(x509, issued));
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// Compares issuer and serial number. The digest already identifies the certificate, so the
  /// issuer's name may be encoded differently.
  private static boolean isIssued(X509Certificate certificate, IssuerSerial as) {
    GeneralName[] names = as.getIssuer().getNames();
    return as.getSerial().hasValue(certificate.getSerialNumber())
        && names.length == 1
        && names[0].getTagNo() == GeneralName.directoryName
        && X500Name.getInstance(names[0].getName())
            .equals(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
  }
}
