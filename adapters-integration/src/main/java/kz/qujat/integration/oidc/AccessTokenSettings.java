package kz.qujat.integration.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qujat.integration.issuer.CachedIdentityProvider;
import kz.qujat.integration.issuer.IdentityProviderKeys;
import kz.qujat.integration.issuer.IdentityProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Settings for access tokens, under Spring Boot's property names.
///
/// @param issuerUri the issuer of the tokens, null in the sandbox
/// @param audiences accepted audiences, any one of which suffices; empty when the audience is not
///   checked
@ConfigurationProperties("spring.security.oauth2.resourceserver.jwt")
record AccessTokenSettings(
    @Nullable String issuerUri,
    @DefaultValue List<String> audiences,
    @DefaultValue("RS256") Set<SignatureAlgorithm> jwsAlgorithms) {
  CachedIdentityProvider issuer(IdentityProviders identityProviders) {
    return identityProviders.named(
        Objects.requireNonNull(
            issuerUri, "spring.security.oauth2.resourceserver.jwt.issuer-uri is not set"));
  }

  JwtDecoder decoder(CachedIdentityProvider cachedIdentityProvider, AccessTokenRules rules) {
    NimbusJwtDecoder decoder =
        new IdentityProviderKeys(cachedIdentityProvider).decoder(jwsAlgorithms);
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>(rules.validators());
    validators.add(new JwtIssuerValidator(cachedIdentityProvider.name()));
    if (!audiences.isEmpty()) {
      validators.add(
          new JwtClaimValidator<Collection<String>>(
              JwtClaimNames.AUD,
              audience -> audience != null && audience.stream().anyMatch(audiences::contains)));
    }
    decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(validators));
    return decoder;
  }
}
