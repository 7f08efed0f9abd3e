package kz.qujat.integration.eds;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certification authority made for tests.
final class Authority {
  static final KeyPair OFFICER_KEY = rsa(2048);
  static final String BIN = "000140000000";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final X509Certificate certificate;
  private final PrivateKey key;

  private Authority(X509Certificate certificate, PrivateKey key) {
    this.certificate = certificate;
    this.key = key;
  }

  static KeyPair rsa(int bits) {
    return pair("RSA", bits);
  }

  static KeyPair pair(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static Authority root(String name) {
    KeyPair pair = rsa(2048);
    X500Name subject = new X500Name("CN=" + name + ", C=KZ");
    return new Authority(
        authorityCertificate(subject, subject, pair.getPublic(), pair.getPrivate()),
        pair.getPrivate());
  }

  Authority intermediate(String name) {
    KeyPair pair = rsa(2048);
    return new Authority(
        authorityCertificate(name(), new X500Name("CN=" + name + ", C=KZ"), pair.getPublic(), key),
        pair.getPrivate());
  }

  X509Certificate certificate() {
    return certificate;
  }

  PrivateKey key() {
    return key;
  }

  X500Name name() {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  /// The content of an officer's certificate. Tests change one property at a time.
  record Officer(
      String subject,
      List<String> uses,
      int usage,
      List<String> policies,
      Instant from,
      Instant to) {
    static Officer of(String iin) {
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      return new Officer(
          "CN=DANA, SURNAME=DANA, SERIALNUMBER=IIN"
              + iin
              + ", O=MIGRATION, OU=BIN"
              + BIN
              + ", C=KZ",
          List.of("1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.5"),
          KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
          List.of("1.2.398.3.3.2.1"),
          now.minus(1, ChronoUnit.DAYS),
          now.plus(365, ChronoUnit.DAYS));
    }

    Officer withSubject(String other) {
      return new Officer(other, uses, usage, policies, from, to);
    }

    Officer withUses(String... others) {
      return new Officer(subject, List.of(others), usage, policies, from, to);
    }

    Officer withUsage(int other) {
      return new Officer(subject, uses, other, policies, from, to);
    }

    Officer withPolicies(String... others) {
      return new Officer(subject, uses, usage, List.of(others), from, to);
    }

    Officer during(Instant otherFrom, Instant otherTo) {
      return new Officer(subject, uses, usage, policies, otherFrom, otherTo);
    }
  }

  X509Certificate issue(Officer officer) {
    return issue(officer, OFFICER_KEY.getPublic(), "SHA256withRSA");
  }

  X509Certificate issue(Officer officer, PublicKey to, String algorithm) {
    try {
      return issue(
          officer,
          SubjectPublicKeyInfo.getInstance(to.getEncoded()),
          new JcaContentSignerBuilder(algorithm).build(key));
    } catch (OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  /// Issues a certificate that looks like one with ГОСТ algorithms.
  X509Certificate issueByState(Officer officer) {
    return issue(officer, StateCrypto.key(), StateCrypto.signer());
  }

  private X509Certificate issue(Officer officer, SubjectPublicKeyInfo to, ContentSigner by) {
    try {
      X509v3CertificateBuilder builder =
          builder(name(), new X500Name(officer.subject()), to, officer.from(), officer.to());
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(officer.usage()));
      if (!officer.uses().isEmpty()) {
        builder.addExtension(Extension.extendedKeyUsage, false, purposes(officer.uses()));
      }
      if (!officer.policies().isEmpty()) {
        builder.addExtension(Extension.certificatePolicies, false, policies(officer.policies()));
      }
      return new JcaX509CertificateConverter().getCertificate(builder.build(by));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Issues a certificate for a responder that may answer for this authority.
  X509Certificate appoint(PublicKey responder) {
    Instant now = Instant.now();
    return issue(
        Officer.of("0")
            .withSubject("CN=OCSP RESPONDER, C=KZ")
            .withUses(KeyPurposeId.id_kp_OCSPSigning.getId())
            .during(now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS)),
        responder,
        "SHA256withRSA");
  }

  private static ExtendedKeyUsage purposes(List<String> uses) {
    List<KeyPurposeId> purposes = new ArrayList<>();
    uses.forEach(use -> purposes.add(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(use))));
    return new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new));
  }

  private static CertificatePolicies policies(List<String> policies) {
    return new CertificatePolicies(
        policies.stream()
            .map(policy -> new PolicyInformation(new ASN1ObjectIdentifier(policy)))
            .toArray(PolicyInformation[]::new));
  }

  private static X509Certificate authorityCertificate(
      X500Name issuer, X500Name subject, PublicKey of, PrivateKey by) {
    try {
      Instant now = Instant.now();
      X509v3CertificateBuilder builder =
          builder(
              issuer,
              subject,
              SubjectPublicKeyInfo.getInstance(of.getEncoded()),
              now.minus(3650, ChronoUnit.DAYS),
              now.plus(3650, ChronoUnit.DAYS));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("JavaUtilDate") // the one type of time that the builder takes
  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, SubjectPublicKeyInfo of, Instant from, Instant to) {
    return new X509v3CertificateBuilder(
        issuer, new BigInteger(100, RANDOM), Date.from(from), Date.from(to), subject, of);
  }
}
