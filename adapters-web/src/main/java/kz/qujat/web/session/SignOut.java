package kz.qujat.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.qujat.application.session.SignedInSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Ends all sessions of the person who signs out, in every browser and on every node.
@Component
public final class SignOut implements LogoutHandler {
  private final SignedInSessions sessions;

  SignOut(SignedInSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
    if (signedIn != null && signedIn.getPrincipal() instanceof OidcUser user) {
      @Nullable String subject = user.getSubject();
      if (subject != null) {
        var _ = sessions.endAllOf(subject);
      }
    }
  }
}
