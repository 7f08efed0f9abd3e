package kz.qujat.integration.issuer;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
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

/// How people are signed in: the product as a client of the issuer, which is asked about itself
/// when somebody comes and not when the product starts.
@Component
@Profile("!sandbox")
record SignIn(Issuers issuers, Provider provider, Client client)
    implements ClientRegistrationRepository {
  private static final String REGISTRATION = "egov";

  /// Whoever signs people in, under the names Spring Boot has for the settings.
  ///
  /// @param userNameAttribute the claim that names a person, when it is not `sub`
  @Validated
  @Profile("!sandbox")
  @ConfigurationProperties("spring.security.oauth2.client.provider." + REGISTRATION)
  record Provider(@NotBlank String issuerUri, @Nullable String userNameAttribute) {}

  /// What the product is there.
  ///
  /// @param clientAuthenticationMethod how it proves itself, when the issuer leaves a choice
  /// @param redirectUri where people come back to, when it is not the usual address
  @Validated
  @Profile("!sandbox")
  @ConfigurationProperties("spring.security.oauth2.client.registration." + REGISTRATION)
  record Client(
      @NotBlank String clientId,
      @NotBlank String clientSecret,
      @DefaultValue("openid") Set<String> scope,
      @Nullable String clientAuthenticationMethod,
      @Nullable String redirectUri) {
    /// Says nothing of the secret.
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
      chosen(registration);
      return registration.build();
    } catch (IssuerSilent | RuntimeException e) {
      // What cannot be made of its metadata is no fault of whoever comes, either.
      throw new AuthenticationServiceException("nobody can be signed in now", e);
    }
  }

  private void chosen(ClientRegistration.Builder registration) {
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
