package kz.qujat.integration.eds;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Makes signatures, good ones and such as nobody should make.
final class Cms {
  private boolean attached;
  private boolean direct;
  private String encoding = "DER";
  private String algorithm = "SHA256withRSA";
  private List<X509Certificate> certificates = List.of();
  private int signers = 1;

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

  byte[] over(byte[] document) {
    return over(document, Authority.OFFICER_KEY.getPrivate(), certificates.getFirst());
  }

  /// As those by ГОСТ look.
  byte[] byStateOver(byte[] document) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      SignerInfoGeneratorBuilder signer = new SignerInfoGeneratorBuilder(StateCrypto.digests());
      signer.setContentDigest(StateCrypto.DIGEST);
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
