package kz.qujat.sandbox.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/// The sandbox's token issuer. Its one key is created on first use and stored, so that a token
/// stays valid after a restart.
@Component
final class SandboxTokens {
  static final Duration LIFETIME = Duration.ofHours(12);

  private final RSAKey key;
  private final NimbusJwtEncoder encoder;

  SandboxTokens(JdbcClient database) {
    this.key = storedKey(database);
    this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
  }

  /// The key, for other components that sign as this issuer.
  @Bean("sandboxTokenKeys")
  JWKSource<SecurityContext> keys() {
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  private static RSAKey storedKey(JdbcClient database) {
    return database
        .sql("select jwk from sandbox.token_key limit 1")
        .query(String.class)
        .optional()
        .map(SandboxTokens::parse)
        .orElseGet(() -> newKey(database));
  }

  private static RSAKey newKey(JdbcClient database) {
    try {
      RSAKey made = new RSAKeyGenerator(2048).keyID("sandbox").generate();
      database.sql("insert into sandbox.token_key values (?)").param(made.toJSONString()).update();
      return made;
    } catch (JOSEException e) {
      throw new IllegalStateException("no key for tokens can be generated", e);
    }
  }

  private static RSAKey parse(String jwk) {
    try {
      return RSAKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("the stored key for tokens is unreadable", e);
    }
  }

  /// Issues a token with these claims, valid from now by the real clock.
  String issue(Map<String, Object> claims) {
    Instant now = Instant.now();
    JwtClaimsSet.Builder set =
        JwtClaimsSet.builder()
            .issuer("urn:qujat:sandbox")
            .issuedAt(now)
            .expiresAt(now.plus(LIFETIME));
    claims.forEach(set::claim);
    return encoder.encode(JwtEncoderParameters.from(set.build())).getTokenValue();
  }

  /// The decoder through which the product trusts these tokens.
  @Bean("sandboxTokenDecoder")
  JwtDecoder decoder() {
    try {
      return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    } catch (JOSEException e) {
      throw new IllegalStateException("the key for tokens is unusable", e);
    }
  }
}
