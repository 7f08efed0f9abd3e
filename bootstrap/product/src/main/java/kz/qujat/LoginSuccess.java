package kz.qujat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.web.page.WorkArea;
import kz.qujat.web.session.KeptFormCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;

/// Notes whose session it is, so that all sessions of a person can be ended. Then redirects a user
/// after login to the page originally requested, or else to the user's work area.
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {
  private final SignedInSessions sessions;
  private final KeptFormCookie keptForm;

  LoginSuccess(SignedInSessions sessions, KeptFormCookie keptForm) {
    this.sessions = sessions;
    this.keptForm = keptForm;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws ServletException, IOException {
    if (signedIn.getPrincipal() instanceof OidcUser user) {
      request
          .getSession()
          .setAttribute(
              FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
              sessions.key(
                  Objects.requireNonNull(user.getSubject()), user.getClaimAsString("sid")));
    }
    if (keptForm.receipt(request).isPresent()) {
      getRedirectStrategy().sendRedirect(request, response, KeptFormCookie.PAGE);
    } else {
      super.onAuthenticationSuccess(request, response, signedIn);
    }
  }

  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
    Set<String> roles =
        Objects.requireNonNull(signedIn).getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(authority -> authority.replaceFirst("^ROLE_", ""))
            .collect(Collectors.toSet());
    return Arrays.stream(WorkArea.values())
        .filter(workArea -> workArea.isOpenTo(roles))
        .map(WorkArea::path)
        .findFirst()
        .orElse("/");
  }
}
