package kz.qujat.integration.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/// The certificate authorities that are trusted to issue certificates to officers. A bean of this
/// type replaces the configured file.
@FunctionalInterface
public interface TrustAnchors {
  /// Returns the anchors in force now, at least one.
  Set<X509Certificate> current();

  /// Reads the anchors from a PEM file, which may contain several certificates.
  ///
  /// @throws IllegalStateException when it contains none
  static TrustAnchors ofPem(Resource file) {
    try (InputStream pem = file.getInputStream()) {
      Set<X509Certificate> anchors =
          CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
              .map(X509Certificate.class::cast)
              .collect(Collectors.toUnmodifiableSet());
      if (anchors.isEmpty()) {
        throw new IllegalStateException("no trust anchor in " + file.getDescription());
      }
      return () -> anchors;
    } catch (CertificateException e) {
      throw new IllegalStateException("unreadable trust anchors in " + file.getDescription(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
