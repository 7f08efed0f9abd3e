package kz.qujat.sandbox.identity;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kz.qujat.web.page.ContentSecurityPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// The sandbox's identity provider, with the product as its only client.
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {
  /// The name of the provider in the product's configuration.
  static final String REGISTRATION = "egov";

  private static final Duration LIFETIME = Duration.ofHours(12);

  /// Never leaves this process.
  private final String secret = UUID.randomUUID().toString();

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain identityProvider(
      HttpSecurity http, ProviderSessionStore session, ContentSecurityPolicy policy) {
    http.oauth2AuthorizationServer(server -> {
      http.securityMatcher(server.getEndpointsMatcher());
      server.oidc(oidc -> {});
    });
    return http.securityContext(context -> context.securityContextRepository(session.contexts()))
        .requestCache(cache -> cache.requestCache(session.requests()))
        .exceptionHandling(failures ->
            failures.authenticationEntryPoint(
                new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
        .headers(
            headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy.pages())))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }

  @Bean
  RegisteredClientRepository registeredClients() {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId(REGISTRATION)
            .clientId(REGISTRATION)
            .clientSecret("{noop}" + secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            // Any port of this address is accepted (RFC 8252).
            .redirectUri("http://127.0.0.1/login/oauth2/code/" + REGISTRATION)
            .scope(OidcScopes.OPENID)
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build())
            .build());
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().build();
  }

  /// Adds the claims about the user that the real provider would add.
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> identityClaims() {
    return context -> {
      @Nullable Authentication signedIn = context.getPrincipal();
      if (signedIn != null && signedIn.getPrincipal() instanceof Identity identity) {
        identity.claims().forEach(context.getClaims()::claim);
      }
    };
  }

  /// Resolved on first use, because the provider does not listen before the product does.
  @Bean
  ClientRegistrationRepository sandboxProvider(Environment environment) {
    return new SupplierClientRegistrationRepository(() ->
        new InMemoryClientRegistrationRepository(
            ClientRegistrations.fromIssuerLocation(
                    "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
                .registrationId(REGISTRATION)
                .clientId(REGISTRATION)
                .clientSecret(secret)
                .scope(OidcScopes.OPENID)
                // Without the address for signing out: product and provider share the session.
                .providerConfigurationMetadata(Map.of())
                .build()));
  }
}
