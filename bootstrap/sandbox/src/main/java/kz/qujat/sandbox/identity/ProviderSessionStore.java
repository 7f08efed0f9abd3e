package kz.qujat.sandbox.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// The provider's data in the session, separate from the product's data there.
@Component
final class ProviderSessionStore {
  /// The attribute in which the product stores the page requested before login.
  private static final String DESTINATION = "SPRING_SECURITY_SAVED_REQUEST";

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

  @SuppressWarnings("NullAway") // as documented: null means no parameter
  ProviderSessionStore() {
    contexts.setSpringSecurityContextKey("PROVIDER_CONTEXT");
    requests.setSessionAttrName("PROVIDER_SAVED_REQUEST");
    requests.setMatchingRequestParameterName(null);
  }

  HttpSessionSecurityContextRepository contexts() {
    return contexts;
  }

  HttpSessionRequestCache requests() {
    return requests;
  }

  /// Signs a user in with the provider, in a new session. The page requested before login is
  /// carried over, unless another user was signed in.
  void signIn(Identity identity, HttpServletRequest request, HttpServletResponse response) {
    @Nullable Object destination = destination(request.getSession(false));
    if (destination != null) {
      request.getSession().setAttribute(DESTINATION, destination);
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(identity, null, List.of(click())));
    contexts.saveContext(context, request, response);
  }

  /// Ends the old session and returns the page requested in it.
  private static @Nullable Object destination(@Nullable HttpSession old) {
    if (old == null) {
      return null;
    }
    boolean switching =
        old.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    @Nullable Object destination = switching ? null : old.getAttribute(DESTINATION);
    old.invalidate();
    return destination;
  }

  /// The authentication factor and its time, which the token contains.
  private static GrantedAuthority click() {
    return FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
  }
}
