package kz.qujat.production;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/// A key and a certificate for TLS on this machine.
record TlsIdentity(KeyPair keys, X509Certificate certificate) {
  static TlsIdentity of(String subject) throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    KeyPair keys = generator.generateKeyPair();
    var name = new X500Principal(subject);
    Instant now = Instant.now();
    var certificate =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            Date.from(now.plus(1, ChronoUnit.DAYS)),
            name,
            keys.getPublic());
    certificate.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
    try {
      return new TlsIdentity(
          keys,
          new JcaX509CertificateConverter()
              .getCertificate(
                  certificate.build(
                      new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  /// Writes this identity and the trusted certificate as PEM files, and returns the settings of an
  /// SSL bundle with them.
  List<String> bundle(String name, Path folder, TlsIdentity trusted)
      throws GeneralSecurityException, IOException {
    String prefix = "spring.ssl.bundle.pem." + name;
    return List.of(
        prefix
            + ".keystore.certificate="
            + pem(folder, name, "CERTIFICATE", certificate.getEncoded()),
        prefix
            + ".keystore.private-key="
            + pem(folder, name, "PRIVATE KEY", keys.getPrivate().getEncoded()),
        prefix
            + ".truststore.certificate="
            + pem(folder, name + "-trusted", "CERTIFICATE", trusted.certificate.getEncoded()));
  }

  private static String pem(Path folder, String name, String kind, byte[] content)
      throws IOException {
    Path file = folder.resolve(name + "-" + kind.replace(' ', '-') + ".pem");
    return Files.writeString(
            file,
            "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(kind, Base64.getMimeEncoder().encodeToString(content)))
        .toUri()
        .toString();
  }

  /// The TLS of a caller that trusts `other`, with its own certificate.
  SSLContext calling(TlsIdentity other) throws GeneralSecurityException, IOException {
    KeyStore own = store();
    own.setKeyEntry("own", keys.getPrivate(), new char[0], new Certificate[] {certificate});
    return SslBundle.of(SslStoreBundle.of(own, "", trusting(other))).createSslContext();
  }

  /// The TLS of a caller without a certificate that trusts `other`.
  static SSLContext anonymous(TlsIdentity other) throws GeneralSecurityException, IOException {
    return SslBundle.of(SslStoreBundle.of(null, null, trusting(other))).createSslContext();
  }

  private static KeyStore trusting(TlsIdentity other) throws GeneralSecurityException, IOException {
    KeyStore trusted = store();
    trusted.setCertificateEntry("other", other.certificate);
    return trusted;
  }

  private static KeyStore store() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
