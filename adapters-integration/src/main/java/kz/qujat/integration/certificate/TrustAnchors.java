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

/// The authorities whose certificates officers may sign with; a bean of this type stands in for the
/// configured file.
@FunctionalInterface
public interface TrustAnchors {
  /// The anchors in force now, at least one.
  Set<X509Certificate> current();

  /// The anchors in a PEM file, which may hold several certificates.
  ///
  /// @throws IllegalStateException when there is none in it
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
