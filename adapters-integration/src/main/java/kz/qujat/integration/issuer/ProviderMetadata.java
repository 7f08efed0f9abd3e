package kz.qujat.integration.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;

/// What an issuer published about itself at a moment.
///
/// @param metadata the discovery document, member by member
public record ProviderMetadata(Map<String, Object> metadata, JWKSet keys, Instant at) {
  public ProviderMetadata {
    metadata = Collections.unmodifiableMap(metadata);
  }

  boolean isOlderThan(Duration age, Instant now) {
    return at.plus(age).isBefore(now);
  }
}
