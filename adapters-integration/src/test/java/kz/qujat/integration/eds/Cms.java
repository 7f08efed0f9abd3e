package kz.qujat.integration.eds;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Creates CMS signatures, valid and invalid ones.
final class Cms {
  private boolean attached;
  private boolean direct;
  private String encoding = "DER";
  private String algorithm = "SHA256withRSA";
  private List<X509Certificate> certificates = List.of();
  private int signers = 1;
  private final ASN1EncodableVector attributes = new ASN1EncodableVector();

  static Cms by(X509Certificate... certificates) {
    Cms cms = new Cms();
    cms.certificates = List.of(certificates);
    return cms;
  }

  Cms attached() {
    attached = true;
    return this;
  }

  Cms withoutAttributes() {
    direct = true;
    return this;
  }

  Cms encodedAs(String other) {
    encoding = other;
    return this;
  }

  Cms using(String other) {
    algorithm = other;
    return this;
  }

  Cms signedTimes(int times) {
    signers = times;
    return this;
  }

  /// Adds a signed attribute, or replaces the usual one of that type.
  Cms saying(Attribute attribute) {
    attributes.add(attribute);
    return this;
  }

  @SuppressWarnings("JavaUtilDate") // the one type of time that the attribute takes
  Cms signedAt(Instant moment) {
    return saying(
        new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(moment)))));
  }

  private CMSAttributeTableGenerator attributes() {
    return new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
  }

  byte[] over(byte[] document) {
    return over(document, Authority.OFFICER_KEY.getPrivate(), certificates.getFirst());
  }

  /// Creates a signature that looks like one with ГОСТ algorithms.
  byte[] byStateOver(byte[] document) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      SignerInfoGeneratorBuilder signer = new SignerInfoGeneratorBuilder(StateCrypto.digests());
      signer.setContentDigest(StateCrypto.DIGEST);
      signer.setSignedAttributeGenerator(attributes());
      generator.addSignerInfoGenerator(
          signer.build(
              StateCrypto.signer(), new JcaX509CertificateHolder(certificates.getFirst())));
      generator.addCertificates(new JcaCertStore(certificates));
      return generator
          .generate(new CMSProcessableByteArray(document), attached)
          .getEncoded(encoding);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  byte[] over(byte[] document, PrivateKey key, X509Certificate signer) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      for (int i = 0; i < signers; i++) {
        generator.addSignerInfoGenerator(
            new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(direct)
                .setSignedAttributeGenerator(attributes())
                .build(new JcaContentSignerBuilder(algorithm).build(key), signer));
      }
      generator.addCertificates(new JcaCertStore(certificates));
      return generator
          .generate(new CMSProcessableByteArray(document), attached)
          .getEncoded(encoding);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
