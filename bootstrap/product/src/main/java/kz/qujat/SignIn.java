package kz.qujat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import kz.qujat.web.caller.JwtClaimSettings;
import kz.qujat.web.page.WorkArea;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.savedrequest.SavedRequest;

/// How people sign in at the identity provider.
final class SignIn {
  private static final String START = "/oauth2/authorization";

  /// The attribute in which Spring Security stores the page requested before login.
  private static final String DESTINATION = "SPRING_SECURITY_SAVED_REQUEST";

  private final ClientRegistrationRepository clients;
  private final StaffAssurance assurance;
  private final LoginSuccess success;

  SignIn(ClientRegistrationRepository clients, StaffAssurance assurance, LoginSuccess success) {
    this.clients = clients;
    this.assurance = assurance;
    this.success = success;
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
}
