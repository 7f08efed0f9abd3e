package kz.qujat.sandbox.neighbour;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// The two sides of the bus. Their keys and certificates are generated at every start, and each
/// side trusts the other.
@Component
public final class SandboxShepCredentials {
  private static final int BITS = 2048;
  private static final Duration CLOCK_SKEW = Duration.ofDays(1);
  private static final Duration LIFE = Duration.ofDays(3650);

  private final ShepCredentials product;
  private final ShepCredentials neighbours;

  public SandboxShepCredentials() {
    KeyPair ours = pair();
    KeyPair theirs = pair();
    X509Certificate product = certificate("QUJAT", ours);
    X509Certificate neighbours = certificate("SHEP", theirs);
    this.product =
        new ShepCredentials(
            "qujat", UUID.randomUUID().toString(), ours.getPrivate(), product, List.of(neighbours));
    this.neighbours =
        new ShepCredentials(
            "shep",
            UUID.randomUUID().toString(),
            theirs.getPrivate(),
            neighbours,
            List.of(product));
  }

  @Bean("sandboxProduct")
  public ShepCredentials product() {
    return product;
  }

  public ShepCredentials neighbours() {
    return neighbours;
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be generated", e);
    }
  }

  private static X509Certificate certificate(String name, KeyPair pair) {
    var subject = new X500Name("CN=" + name + " SANDBOX, C=KZ");
    Instant now = Instant.now();
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new JcaX509v3CertificateBuilder(
                      subject,
                      BigInteger.valueOf(now.toEpochMilli()),
                      Date.from(now.minus(CLOCK_SKEW)),
                      Date.from(now.plus(LIFE)),
                      subject,
                      pair.getPublic())
                  .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException("no certificate can be issued", e);
    }
  }
}
