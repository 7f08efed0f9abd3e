package kz.qujat.integration.shep;

import static kz.qujat.integration.shep.ShepSettings.set;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;

/// Loads the product's key and the trusted certificates from the configured files, unless another
/// bean provides them.
@Configuration(proxyBeanMethods = false)
class ShepKeystoreConfiguration {
  @Bean
  @Lazy
  @Fallback
  ShepCredentials configuredParty(ShepSettings settings) {
    char[] password = set(settings.password(), "password").toCharArray();
    String alias = set(settings.alias(), "alias");
    try (InputStream store = set(settings.keystore(), "keystore").getInputStream();
        InputStream anchors = set(settings.anchors(), "anchors").getInputStream()) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(store, password);
      return new ShepCredentials(
          set(settings.senderId(), "sender-id"),
          set(settings.senderPassword(), "sender-password"),
          (PrivateKey) Objects.requireNonNull(keys.getKey(alias, password)),
          (X509Certificate) Objects.requireNonNull(keys.getCertificate(alias)),
          certificates(anchors));
    } catch (GeneralSecurityException | IOException | NullPointerException e) {
      throw new IllegalStateException("the keys under qujat.shep cannot be used", e);
    }
  }

  private static List<X509Certificate> certificates(InputStream pem)
      throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
        .map(X509Certificate.class::cast)
        .toList();
  }
}
