package kz.qujat.sandbox;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import kz.qujat.sandbox.AuthorityKeys.Kept;
import kz.qujat.sandbox.CertificateSubject.Life;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Issues certificates that look like those of НУЦ РК, and signs with them as NCALayer does.
final class NcaCertificates {
  private static final String ALGORITHM = "SHA256withRSA";
  private static final int SERIAL_NUMBER_BITS = 150;
  private static final SecureRandom RANDOM = new SecureRandom();

  private NcaCertificates() {}

  static X509Certificate ofAuthority(String name, KeyPair pair) {
    X500Name subject = new X500Name("CN=" + name + ", C=KZ");
    return made(() -> {
      X509v3CertificateBuilder builder =
          builder(subject, subject, pair.getPublic(), Life.ofAuthorities());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return signed(builder, pair.getPrivate());
    });
  }

  static X509Certificate ofResponder(Kept issuer, PublicKey key) {
    return made(() -> {
      X509v3CertificateBuilder builder =
          builder(
              subject(issuer),
              new X500Name("CN=QUJAT SANDBOX OCSP, C=KZ"),
              key,
              Life.ofAuthorities());
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
      return signed(builder, issuer.pair().getPrivate());
    });
  }

  static X509Certificate ofPerson(Kept issuer, PublicKey key, CertificateSubject holder) {
    return made(() -> {
      X509v3CertificateBuilder builder =
          builder(subject(issuer), holder.subject(), key, holder.life());
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      builder.addExtension(Extension.extendedKeyUsage, false, purposes(holder.uses()));
      builder.addExtension(
          Extension.certificatePolicies,
          false,
          new CertificatePolicies(
              new PolicyInformation(new ASN1ObjectIdentifier(holder.policy()))));
      return signed(builder, issuer.pair().getPrivate());
    });
  }

  /// Creates a detached CMS over `document` in DER that identifies its signing certificate, as
  /// CAdES requires.
  static byte[] detachedSignature(byte[] document, PrivateKey key, X509Certificate certificate) {
    return made(() -> {
      Attribute naming = naming(certificate);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(naming))))
              .build(new JcaContentSignerBuilder(ALGORITHM).build(key), certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      return generator.generate(new CMSProcessableByteArray(document), false).getEncoded("DER");
    });
  }

  private static Attribute naming(X509Certificate certificate) throws GeneralSecurityException {
    var issued =
        new IssuerSerial(
            X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()),
            certificate.getSerialNumber());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new DERSet(
            new SigningCertificateV2(
                new ESSCertIDv2(
                    new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), digest, issued))));
  }

  private static ExtendedKeyUsage purposes(List<String> uses) {
    return new ExtendedKeyUsage(
        uses.stream()
            .map(use -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(use)))
            .toArray(KeyPurposeId[]::new));
  }

  private static X500Name subject(Kept issuer) {
    return X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
  }

  @SuppressWarnings("JavaUtilDate") // certificates accept no other type of time
  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, PublicKey key, Life life) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_NUMBER_BITS, RANDOM).add(BigInteger.ONE),
        Date.from(life.from()),
        Date.from(life.until()),
        subject,
        key);
  }

  private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey by)
      throws OperatorCreationException, GeneralSecurityException {
    return new JcaX509CertificateConverter()
        .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(by)));
  }

  @FunctionalInterface
  private interface Making<T> {
    T make() throws GeneralSecurityException, OperatorCreationException, CMSException, IOException;
  }

  private static <T> T made(Making<T> making) {
    try {
      return making.make();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException("the sandbox cannot certify", e);
    }
  }
}
