package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.util.Set;
import kz.qujat.integration.certificate.TrustAnchors;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The anchors from the configured file, unless another bean provides them.
@Component
@Lazy
@Fallback
final class ConfiguredAnchors implements TrustAnchors {
  private final TrustAnchors file;

  ConfiguredAnchors(EdsSettings settings) {
    file = TrustAnchors.ofPem(EdsSettings.set(settings.trustAnchors(), "trust-anchors"));
  }

  @Override
  public Set<X509Certificate> current() {
    return file.current();
  }
}
