package kz.qujat.integration.oidc;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import kz.qujat.integration.issuer.IdentityProviderUnavailable;
import kz.qujat.integration.issuer.IdentityProviders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/// The product's registration as an OpenID Connect client. The issuer's metadata are requested when
/// a person signs in, not when the product starts.
@Component
@Profile("!sandbox")
record LazyClientRegistrations(IdentityProviders issuers, Provider provider, Client client)
    implements ClientRegistrationRepository {
  private static final String REGISTRATION = "egov";

  /// Settings for the identity provider, under Spring Boot's property names.
  ///
  /// @param userNameAttribute the claim that identifies a person, when it is not `sub`
  @Validated
  @Profile("!sandbox")
  @ConfigurationProperties("spring.security.oauth2.client.provider." + REGISTRATION)
  record Provider(@NotBlank String issuerUri, @Nullable String userNameAttribute) {}

  /// Settings for the product as a client of the identity provider.
  ///
  /// @param clientAuthenticationMethod how the client authenticates, when the issuer supports
  ///   several methods
  /// @param redirectUri the address to which people return, when it is not the usual one
  @Validated
  @Profile("!sandbox")
  @ConfigurationProperties("spring.security.oauth2.client.registration." + REGISTRATION)
  record Client(
      @NotBlank String clientId,
      @NotBlank String clientSecret,
      @DefaultValue("openid") Set<String> scope,
      @Nullable String clientAuthenticationMethod,
      @Nullable String redirectUri) {
    /// Reveals no secret.
    @Override
    public String toString() {
      return "Client[" + clientId + "]";
    }
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(REGISTRATION) ? registration() : null;
  }

  private ClientRegistration registration() {
    try {
      ClientRegistration.Builder registration =
          ClientRegistrations.fromOidcConfiguration(
                  issuers.named(provider.issuerUri()).published().metadata())
              .registrationId(REGISTRATION)
              .clientId(client.clientId())
              .clientSecret(client.clientSecret())
              .scope(client.scope());
      applyOptionalSettings(registration);
      return registration.build();
    } catch (IdentityProviderUnavailable | RuntimeException e) {
      // Unusable metadata are not the user's fault either.
      throw new AuthenticationServiceException("sign-in is not available now", e);
    }
  }

  private void applyOptionalSettings(ClientRegistration.Builder registration) {
    if (client.clientAuthenticationMethod() != null) {
      registration.clientAuthenticationMethod(
          new ClientAuthenticationMethod(client.clientAuthenticationMethod()));
    }
    if (client.redirectUri() != null) {
      registration.redirectUri(client.redirectUri());
    }
    if (provider.userNameAttribute() != null) {
      registration.userNameAttributeName(provider.userNameAttribute());
    }
  }
}
