package kz.qujat.integration.issuer;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/// What is asked of the issuer while somebody signs in, with an end to waiting. Silence is told
/// apart from a refusal.
final class IssuerCalls {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final JdkClientHttpRequestFactory requests;

  IssuerCalls() {
    requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build());
    requests.setReadTimeout(PATIENCE);
  }

  /// Tokens for what a person came back with.
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(requests)
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return request -> {
      try {
        return tokens.getTokenResponse(request);
      } catch (OAuth2AuthorizationException e) {
        throw silence(e.getCause(), e);
      }
    };
  }

  /// What else the issuer says of a person.
  OAuth2UserService<OidcUserRequest, OidcUser> people() {
    var template = new RestTemplate(requests);
    template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    var claims = new DefaultOAuth2UserService();
    claims.setRestOperations(template);
    var people = new OidcUserService();
    people.setOauth2UserService(claims);
    return request -> {
      try {
        return people.loadUser(request);
      } catch (OAuth2AuthenticationException e) {
        throw silence(e.getCause(), e);
      }
    };
  }

  private static RuntimeException silence(@Nullable Throwable cause, RuntimeException failure) {
    return cause instanceof RestClientException
        ? new AuthenticationServiceException("the issuer does not answer", cause)
        : failure;
  }
}
