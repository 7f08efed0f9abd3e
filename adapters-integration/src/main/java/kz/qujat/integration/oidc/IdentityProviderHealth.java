package kz.qujat.integration.oidc;

import java.util.List;
import kz.qujat.integration.issuer.CachedIdentityProvider;
import kz.qujat.integration.issuer.IdentityProviders;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Reports whether the issuers in use answer. While they do not, the product is degraded, not down:
/// users who are signed in can continue, and cached keys remain valid for a time.
@Component("issuerHealthIndicator")
@Profile("!sandbox")
final class IdentityProviderHealth implements HealthIndicator {
  private final List<CachedIdentityProvider> inUse;

  IdentityProviderHealth(
      IdentityProviders identityProviders,
      AccessTokenSettings tokens,
      LazyClientRegistrations.Provider provider) {
    inUse =
        List.of(tokens.issuer(identityProviders), identityProviders.named(provider.issuerUri()));
  }

  @Override
  public Health health() {
    return inUse.stream().allMatch(CachedIdentityProvider::answers)
        ? Health.up().build()
        : Health.status("DEGRADED").build();
  }
}
