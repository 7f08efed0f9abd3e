package kz.qujat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import kz.qujat.web.caller.JwtClaimSettings;
import kz.qujat.web.page.WorkArea;
import kz.qujat.web.session.SignOut;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.SavedRequest;

/// How people sign in at the identity provider, and sign out there and here.
final class SignIn {
  private static final String START = "/oauth2/authorization";

  /// The attribute in which Spring Security stores the page requested before login.
  private static final String DESTINATION = "SPRING_SECURITY_SAVED_REQUEST";

  private final ClientRegistrationRepository clients;
  private final StaffAssurance assurance;
  private final LoginSuccess success;
  private final SignOut signOut;
  private final LogoutSuccessHandler atProvider;

  SignIn(
      ClientRegistrationRepository clients,
      StaffAssurance assurance,
      LoginSuccess success,
      SignOut signOut,
      Environment environment) {
    this.clients = clients;
    this.assurance = assurance;
    this.success = success;
    this.signOut = signOut;
    this.atProvider = atProvider(clients, environment);
  }

  LoginSuccess success() {
    return success;
  }

  /// The roles that the provider's claims name. Staff must have signed in as it is required of
  /// them.
  GrantedAuthoritiesMapper roles(JwtClaimSettings claims) {
    return authorities ->
        authorities.stream()
            .filter(OidcUserAuthority.class::isInstance)
            .map(OidcUserAuthority.class::cast)
            .map(OidcUserAuthority::getAttributes)
            .flatMap(person ->
                assurance.checked(ApiSecurity.roles(person.get(claims.roles())), person).stream())
            .toList();
  }

  /// The requests to the provider; for pages of staff, they say how staff have to sign in.
  OAuth2AuthorizationRequestResolver requests() {
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, START);
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(resolver.resolve(request), request);
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(
          HttpServletRequest request, String registration) {
        return asked(resolver.resolve(request, registration), request);
      }

      private @Nullable OAuth2AuthorizationRequest asked(
          @Nullable OAuth2AuthorizationRequest authorization, HttpServletRequest request) {
        return authorization == null || !isForStaff(request.getSession(false))
            ? authorization
            : OAuth2AuthorizationRequest.from(authorization)
                .additionalParameters(more -> more.putAll(assurance.parameters()))
                .build();
      }
    };
  }

  private static boolean isForStaff(@Nullable HttpSession session) {
    return session != null
        && session.getAttribute(DESTINATION) instanceof SavedRequest page
        && !page.getRedirectUrl().contains(WorkArea.PORTAL.path());
  }

  /// Ends all sessions of the person here, and then the one at the provider.
  void end(LogoutConfigurer<HttpSecurity> logout) {
    logout.addLogoutHandler(signOut).logoutSuccessHandler(atProvider);
  }

  /// The portal's address is read at each sign-out: the sandbox knows it only when it listens.
  private static LogoutSuccessHandler atProvider(
      ClientRegistrationRepository clients, Environment environment) {
    return (request, response, person) -> {
      var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
      handler.setPostLogoutRedirectUri(
          environment.getRequiredProperty("qujat.portal.address") + "/");
      handler.setDefaultTargetUrl("/");
      try {
        handler.onLogoutSuccess(request, response, person);
      } catch (AuthenticationServiceException _) {
        // The provider does not answer; the person is signed out here.
        response.sendRedirect("/");
      }
    };
  }
}
