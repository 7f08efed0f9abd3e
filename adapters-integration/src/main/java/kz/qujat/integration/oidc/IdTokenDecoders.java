package kz.qujat.integration.oidc;

import java.util.Objects;
import kz.qujat.integration.issuer.IdentityProviderKeys;
import kz.qujat.integration.issuer.IdentityProviders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Decodes ID tokens, which identify the person who has signed in. They are verified with the
/// issuer's published keys, like access tokens.
@Component
record IdTokenDecoders(IdentityProviders issuers, AccessTokenSettings settings)
    implements JwtDecoderFactory<ClientRegistration> {
  @Override
  public JwtDecoder createDecoder(ClientRegistration client) {
    String issuer = Objects.requireNonNull(client.getProviderDetails().getIssuerUri());
    NimbusJwtDecoder decoder =
        new IdentityProviderKeys(issuers.named(issuer)).decoder(settings.jwsAlgorithms());
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return token -> read(token, decoder);
  }

  private static Jwt read(String token, JwtDecoder decoder) {
    try {
      return decoder.decode(token);
    } catch (BadJwtException bad) {
      throw bad;
    } catch (JwtException e) {
      throw new AuthenticationServiceException("the ID token cannot be verified now", e);
    }
  }
}
