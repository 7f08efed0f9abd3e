package kz.qujat.sandbox;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import kz.qujat.domain.person.Iin;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signatures in base64, made with valid certificates of the sandbox, that no signing program would
/// create.
public final class OddSignatures {
  private final AuthorityKeys keys;
  private final String organisationBin;

  /// Creates signatures of the authority of a running sandbox.
  public OddSignatures(ApplicationContext sandbox) {
    keys = AuthorityKeys.keptIn(sandbox.getBean(JdbcClient.class));
    organisationBin = sandbox.getEnvironment().getRequiredProperty("qujat.eds.organisation-bin");
  }

  /// Returns a signature that names another certificate of the same person than the one it was made
  /// with.
  public String namingAnother(String iin, byte[] document) {
    return signed(document, certificate(iin), naming(certificate(iin)));
  }

  /// Returns a signature that contains its time.
  @SuppressWarnings("JavaUtilDate") // the attribute accepts no other type of time
  public String signedAt(Instant moment, String iin, byte[] document) {
    var time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(moment))));
    return signed(document, certificate(iin), time);
  }

  private X509Certificate certificate(String iin) {
    return NcaCertificates.ofPerson(
        keys.root(),
        keys.person().pair().getPublic(),
        new CertificateSubject(new Iin(iin), organisationBin, CertificateKind.VALID));
  }

  private static Attribute naming(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return new Attribute(
          PKCSObjectIdentifiers.id_aa_signingCertificateV2,
          new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private String signed(byte[] document, X509Certificate certificate, Attribute attribute) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(
                      new AttributeTable(new DERSet(attribute))))
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA")
                      .build(keys.person().pair().getPrivate()),
                  certificate));
      generator.addCertificates(new JcaCertStore(List.of(certificate)));
      byte[] der =
          generator.generate(new CMSProcessableByteArray(document), false).getEncoded("DER");
      return Base64.getEncoder().encodeToString(der);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
