package kz.qujat.integration.oidc;

import kz.qujat.integration.issuer.IdentityProviders;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/// Decodes the access tokens of API calls. In the sandbox, another decoder replaces it and reads
/// the sandbox's own tokens.
@Component
@Profile("!sandbox")
final class AccessTokenDecoder implements JwtDecoder {
  private final JwtDecoder decoder;

  AccessTokenDecoder(
      IdentityProviders identityProviders, AccessTokenSettings settings, AccessTokenRules rules) {
    decoder = settings.decoder(settings.issuer(identityProviders), rules);
  }

  @Override
  public Jwt decode(String token) {
    return decoder.decode(token);
  }
}
