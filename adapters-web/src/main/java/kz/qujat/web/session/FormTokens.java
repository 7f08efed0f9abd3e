package kz.qujat.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Optional;
import kz.qujat.application.session.KeptForms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/// The tokens against forged requests. They are stored in the session, and after the session has
/// ended they still prove for whom the form was.
@Component
public final class FormTokens implements CsrfTokenRepository {
  private static final String HEADER = "X-CSRF-TOKEN";
  static final String PARAMETER = "_csrf";

  private final HttpSessionCsrfTokenRepository session = new HttpSessionCsrfTokenRepository();
  private final KeptForms keptForms;

  FormTokens(KeptForms keptForms) {
    this.keptForms = keptForms;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return subject()
        .<CsrfToken>map(
            subject -> new DefaultCsrfToken(HEADER, PARAMETER, keptForms.token(subject)))
        .orElseGet(() -> session.generateToken(request));
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    session.saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return session.loadToken(request);
  }

  /// The person who is signed in, as the identity provider names them.
  static Optional<String> subject() {
    @Nullable Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof OidcUser user
        ? Optional.ofNullable(user.getSubject())
        : Optional.empty();
  }

  /// The token as it was generated. Pages carry a random number of the same length, followed by the
  /// token, combined with it by exclusive or, so that compression reveals nothing.
  static Optional<String> unmasked(@Nullable String sent) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(sent == null ? "" : sent);
      int length = bytes.length / 2;
      StringBuilder token = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        token.append((char) ((bytes[i] ^ bytes[length + i]) & 0x7f));
      }
      return token.isEmpty() ? Optional.empty() : Optional.of(token.toString());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
