package kz.qujat.integration.eds;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.StateAlgorithm;
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

/// The certificate that a signed attribute names as its signer's (RFC 5035): the first in it. Those
/// that follow speak of authorities.
final class NamedCertificate {
  /// It knows every digest the JDK knows, and more; nobody else is to meet it.
  private static final Provider DIGESTS = new BouncyCastleProvider();

  private final ASN1ObjectIdentifier algorithm;
  private final byte[] digest;
  private final @Nullable IssuerSerial issued;

  private NamedCertificate(
      ASN1ObjectIdentifier algorithm, byte[] digest, @Nullable IssuerSerial issued) {
    this.algorithm = algorithm;
    this.digest = digest;
    this.issued = issued;
  }

  /// Reads the attribute signingCertificate, which may be anything.
  ///
  /// @throws RuntimeException of any kind when it is something else
  static NamedCertificate bySha1(ASN1Encodable attribute) {
    ESSCertID first =
        first(org.bouncycastle.asn1.ess.SigningCertificate.getInstance(attribute).getCerts());
    return new NamedCertificate(
        OIWObjectIdentifiers.idSHA1, first.getCertHash(), first.getIssuerSerial());
  }

  /// Reads the attribute signingCertificateV2, which may be anything.
  ///
  /// @throws RuntimeException of any kind when it is something else
  static NamedCertificate byAnyDigest(ASN1Encodable attribute) {
    ESSCertIDv2 first = first(SigningCertificateV2.getInstance(attribute).getCerts());
    return new NamedCertificate(
        first.getHashAlgorithm().getAlgorithm(), first.getCertHash(), first.getIssuerSerial());
  }

  private static <T> T first(T[] certificates) {
    return Arrays.stream(certificates).findFirst().orElseThrow();
  }

  /// Whether it is `certificate`, as far as can be told: not where the digest is unknown here.
  boolean is(SigningCertificate certificate) {
    X509Certificate x509 = certificate.x509();
    try {
      byte[] ours =
          MessageDigest.getInstance(StateAlgorithm.digest(algorithm), DIGESTS)
              .digest(x509.getEncoded());
      return MessageDigest.isEqual(ours, digest) && (issued == null || isIssued(x509, issued));
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /// The digest has told which certificate it is, so the issuer's name may be spelt its own way.
  private static boolean isIssued(X509Certificate certificate, IssuerSerial as) {
    GeneralName[] names = as.getIssuer().getNames();
    return as.getSerial().hasValue(certificate.getSerialNumber())
        && names.length == 1
        && names[0].getTagNo() == GeneralName.directoryName
        && X500Name.getInstance(names[0].getName())
            .equals(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
  }
}
