package kz.qujat.integration.issuer;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The issuers in use, one instance each: often the same issuer signs people in and issues access
/// tokens.
@Component
public final class IdentityProviders {
  private final Map<String, CachedIdentityProvider> byName = new ConcurrentHashMap<>();
  private final IssuerCacheSettings issuerCacheSettings;

  IdentityProviders(IssuerCacheSettings issuerCacheSettings) {
    this.issuerCacheSettings = issuerCacheSettings;
  }

  /// The issuer of this name, which is its address.
  public CachedIdentityProvider named(String name) {
    return byName.computeIfAbsent(
        name, _ -> new CachedIdentityProvider(name, issuerCacheSettings, InstantSource.system()));
  }
}
