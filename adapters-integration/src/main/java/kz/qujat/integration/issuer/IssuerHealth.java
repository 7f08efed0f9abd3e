package kz.qujat.integration.issuer;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Whether the issuers in use answer. The product is degraded while they do not, and not down:
/// those who are signed in go on, and known keys stay good for a time.
@Component("issuerHealthIndicator")
@Profile("!sandbox")
final class IssuerHealth implements HealthIndicator {
  private final List<Issuer> inUse;

  IssuerHealth(Issuers issuers, AccessTokens tokens, SignIn.Provider provider) {
    inUse = List.of(tokens.issuer(issuers), issuers.named(provider.issuerUri()));
  }

  @Override
  public Health health() {
    return inUse.stream().allMatch(Issuer::answers)
        ? Health.up().build()
        : Health.status("DEGRADED").build();
  }
}
