package kz.qujat.integration.oidc;

import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/// Loads the user's further claims from the issuer.
@Component
final class OidcUserInfoLoader implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final OidcUserService users = new OidcUserService();

  OidcUserInfoLoader() {
    var template = new RestTemplate(OidcHttpRequestFactory.requests());
    template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    var claims = new DefaultOAuth2UserService();
    claims.setRestOperations(template);
    users.setOauth2UserService(claims);
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    try {
      return users.loadUser(request);
    } catch (OAuth2AuthenticationException e) {
      throw OidcHttpRequestFactory.silence(e.getCause(), e);
    }
  }
}
