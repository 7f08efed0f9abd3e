package kz.qujat.integration.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qujat.integration.issuer.IdentityProviderKeys;
import kz.qujat.integration.issuer.IdentityProviders;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Decodes logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6), with the keys of the issuer
/// that signs people in.
@Component
@Profile("!sandbox")
final class LogoutTokens {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  /// Beyond this age, the token may be a repetition.
  private static final Duration OLDEST = Duration.ofMinutes(5);

  private final NimbusJwtDecoder decoder;

  LogoutTokens(
      IdentityProviders issuers,
      AccessTokenSettings settings,
      LazyClientRegistrations.Provider provider,
      LazyClientRegistrations.Client client) {
    decoder =
        new IdentityProviderKeys(issuers.named(provider.issuerUri()))
            .decoder(settings.jwsAlgorithms());
    var type = new JwtTypeValidator("logout+jwt", "JWT");
    type.setAllowEmpty(true);
    List<OAuth2TokenValidator<Jwt>> validators =
        List.of(
            type,
            new JwtTimestampValidator(),
            new JwtIssuerValidator(provider.issuerUri()),
            token -> check(isForLogout(token, client.clientId())));
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
  }

  private static boolean isForLogout(Jwt token, String client) {
    Instant issued = token.getIssuedAt();
    return token.getAudience() != null
        && token.getAudience().contains(client)
        && issued != null
        && issued.isAfter(Instant.now().minus(OLDEST))
        && token.getClaims().get("events") instanceof Map<?, ?> events
        && events.containsKey(EVENT)
        && !token.hasClaim("nonce")
        && (token.getSubject() != null || token.hasClaim("sid"));
  }

  private static OAuth2TokenValidatorResult check(boolean fulfilled) {
    return fulfilled
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error("invalid_request", "not a logout token for this client", null));
  }

  /// Decodes a token.
  ///
  /// @throws JwtException when it is not a valid logout token, or cannot be verified now
  Jwt read(String token) throws JwtException {
    return decoder.decode(token);
  }
}
