package kz.qujat.integration.issuer;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/// The issuer, as Spring Security asks for it: by the types of these beans.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Terms.class, AccessTokens.class})
public class IssuerWiring {
  @Bean
  Issuers issuers(Terms terms) {
    return new Issuers(terms);
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(Issuers issuers, AccessTokens settings) {
    return new IdTokens(issuers, settings.jwsAlgorithms());
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensOfIssuer() {
    return new IssuerCalls().tokens();
  }

  @Bean
  OAuth2UserService<OidcUserRequest, OidcUser> peopleOfIssuer() {
    return new IssuerCalls().people();
  }

  /// The issuer of the country; the sandbox is its own.
  @Configuration(proxyBeanMethods = false)
  @Profile("!sandbox")
  @EnableConfigurationProperties({SignIn.Provider.class, SignIn.Client.class})
  static class OfTheCountry {
    @Bean
    JwtDecoder accessTokens(Issuers issuers, AccessTokens settings) {
      return settings.decoder(settings.issuer(issuers));
    }

    @Bean
    ClientRegistrationRepository signIn(
        Issuers issuers, SignIn.Provider provider, SignIn.Client client) {
      return new SignIn(issuers.named(provider.issuerUri()), provider, client);
    }

    /// Those who are signed in go on, and known keys stay good for a time.
    @Bean("issuerHealthIndicator")
    HealthIndicator issuerHealth(Issuers issuers, AccessTokens tokens, SignIn.Provider provider) {
      var inUse = List.of(tokens.issuer(issuers), issuers.named(provider.issuerUri()));
      return () ->
          inUse.stream().allMatch(Issuer::answers)
              ? Health.up().build()
              : Health.status("DEGRADED").build();
    }
  }
}
