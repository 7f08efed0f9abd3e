package kz.qujat.integration.issuer;

import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/// Reads the tokens that calls are made with; the sandbox issues and reads its own.
@Component
@Profile("!sandbox")
final class AccessTokenDecoder implements JwtDecoder {
  private final JwtDecoder decoder;

  AccessTokenDecoder(Issuers issuers, AccessTokens settings) {
    decoder = settings.decoder(settings.issuer(issuers));
  }

  @Override
  public Jwt decode(String token) {
    return decoder.decode(token);
  }
}
