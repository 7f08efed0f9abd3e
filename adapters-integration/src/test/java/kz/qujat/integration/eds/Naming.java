package kz.qujat.integration.eds;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// Signed attributes that name the signer's certificate.
final class Naming {
  private Naming() {}

  /// An attribute signingCertificateV2 with SHA-256.
  static Attribute naming(X509Certificate certificate) {
    return naming(certificate, NISTObjectIdentifiers.id_sha256.getId());
  }

  static Attribute naming(X509Certificate certificate, String digest) {
    return naming(certificate, digest, digest);
  }

  /// An attribute signingCertificateV2 with a given digest algorithm.
  static Attribute naming(X509Certificate certificate, String identifier, String digest) {
    return v2(
        new SigningCertificateV2(
            new ESSCertIDv2(
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(identifier)),
                digest(certificate, digest))));
  }

  /// An attribute signingCertificateV2 with issuer and serial number besides the digest.
  static Attribute naming(X509Certificate certificate, GeneralName issuer, BigInteger number) {
    return v2(
        new SigningCertificateV2(
            new ESSCertIDv2(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                digest(certificate, "SHA-256"),
                new IssuerSerial(new GeneralNames(issuer), number))));
  }

  /// An attribute signingCertificateV2 with several certificates, in that order.
  static Attribute naming(X509Certificate[] certificates) {
    ESSCertIDv2[] ids = new ESSCertIDv2[certificates.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new ESSCertIDv2(digest(certificates[i], "SHA-256"));
    }
    return v2(new SigningCertificateV2(ids));
  }

  static Attribute v2(ASN1Encodable... values) {
    return new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(values));
  }

  /// An attribute signingCertificate.
  static Attribute namingBySha1(X509Certificate certificate) {
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificate,
        new DERSet(new SigningCertificate(new ESSCertID(digest(certificate, "SHA-1")))));
  }

  /// An attribute signingCertificate with issuer and serial number besides the digest.
  static Attribute namingBySha1(X509Certificate certificate, BigInteger number) {
    var id =
        new ESSCertID(
            digest(certificate, "SHA-1"),
            new IssuerSerial(new GeneralNames(issuer(certificate)), number));
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificate,
        new DERSet(new DERSequence(new DERSequence(id))));
  }

  static GeneralName issuer(X509Certificate certificate) {
    return new GeneralName(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
  }

  private static byte[] digest(X509Certificate certificate, String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm, new BouncyCastleProvider())
          .digest(certificate.getEncoded());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
