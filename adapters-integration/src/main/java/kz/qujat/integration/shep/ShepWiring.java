package kz.qujat.integration.shep;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.integration.neighbour.Addresses;
import kz.qujat.integration.neighbour.Circuits;
import kz.qujat.integration.neighbour.Credentials;
import kz.qujat.integration.seal.Party;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.Stamp;
import kz.qujat.integration.shep.Correspondents.Correspondent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/// The channels, and who the product is on them: properties `qujat.shep.keystore` (PKCS#12),
/// `.alias`, `.password`, `.anchors` (certificates in PEM), `.sender-id` and `.sender-password`,
/// unless another bean knows better. All who answer the product or write to it are known by
/// `.senders.<wire name>.subject` (of the certificate they seal with), and those who write to it on
/// the channels by `.id` and `.password` as well.
@Configuration(proxyBeanMethods = false)
public class ShepWiring {
  private static final String PREFIX = "qujat.shep.";

  @Bean
  @Lazy
  @Fallback
  Party configuredParty(Environment environment, ResourceLoader files) {
    char[] password = setting(environment, "password").toCharArray();
    String alias = setting(environment, "alias");
    try (InputStream store = file(environment, files, "keystore");
        InputStream anchors = file(environment, files, "anchors")) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(store, password);
      return new Party(
          setting(environment, "sender-id"),
          setting(environment, "sender-password"),
          (PrivateKey) Objects.requireNonNull(keys.getKey(alias, password)),
          (X509Certificate) Objects.requireNonNull(keys.getCertificate(alias)),
          certificates(anchors));
    } catch (GeneralSecurityException | IOException | NullPointerException e) {
      throw new IllegalStateException("the keys under " + PREFIX + " cannot be used", e);
    }
  }

  @Bean
  @Lazy
  @Fallback
  Correspondents configuredCorrespondents(Environment environment) {
    return new Configured(environment);
  }

  @Bean
  Seal seal(Party product) {
    return new Seal(product);
  }

  @Bean
  Stamp stamp(Party product) {
    return new Stamp(product);
  }

  @Bean
  Channels channels(
      Addresses addresses,
      Credentials credentials,
      Party product,
      Correspondents correspondents,
      Circuits circuits) {
    return new Channels(addresses, credentials, product, correspondents, circuits);
  }

  @Bean
  Inbox inbox(
      Seal seal, Channels channels, Repetitions repetitions, Correspondents correspondents) {
    return new Inbox(seal, channels, repetitions, correspondents);
  }

  @Bean
  ShepFaults shepFaults(Seal seal) {
    return new ShepFaults(seal);
  }

  private record Configured(Environment environment) implements Correspondents {
    @Override
    public Correspondent of(Neighbour neighbour) {
      return new Correspondent(
          setting(environment, of(neighbour, "id")),
          setting(environment, of(neighbour, "password")),
          holder(neighbour));
    }

    @Override
    public X500Principal holder(Neighbour neighbour) {
      return new X500Principal(setting(environment, of(neighbour, "subject")));
    }

    private static String of(Neighbour neighbour, String what) {
      return "senders." + neighbour.wireName() + "." + what;
    }
  }

  private static InputStream file(Environment environment, ResourceLoader files, String what)
      throws IOException {
    return files.getResource(setting(environment, what)).getInputStream();
  }

  private static List<X509Certificate> certificates(InputStream pem)
      throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
        .map(X509Certificate.class::cast)
        .toList();
  }

  private static String setting(Environment environment, String what) {
    @Nullable String value = environment.getProperty(PREFIX + what);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("not configured: " + PREFIX + what);
    }
    return value;
  }
}
