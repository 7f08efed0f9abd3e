package kz.qujat.integration.eds;

import java.net.URI;
import java.util.Optional;
import kz.qujat.integration.revocation.RevocationEndpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The configured addresses, unless another bean provides them.
@Component
@Lazy
@Fallback
final class ConfiguredRevocationEndpoints implements RevocationEndpoints {
  private final URI responder;
  private final @Nullable URI list;

  ConfiguredRevocationEndpoints(EdsSettings settings) {
    responder = EdsSettings.set(settings.revocation().ocsp(), "revocation.ocsp");
    list = settings.revocation().crl();
  }

  @Override
  public URI ocsp() {
    return responder;
  }

  @Override
  public Optional<URI> crl() {
    return Optional.ofNullable(list);
  }
}
