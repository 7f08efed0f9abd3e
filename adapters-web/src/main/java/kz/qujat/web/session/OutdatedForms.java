package kz.qujat.web.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.session.KeptForms;
import kz.qujat.application.session.KeptForms.KeptForm;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Receives forms whose session has ended. A form with a genuine token is kept, and its sender
/// signs in again; nothing is done with it.
@Component
public final class OutdatedForms {
  private static final String SIGN_OUT = "/logout";

  private final KeptForms keptForms;
  private final KeptFormCookie cookie;
  private final AccessDeniedHandler forbidden;
  private final ProblemWriter problems;

  OutdatedForms(
      KeptForms keptForms,
      KeptFormCookie cookie,
      AccessDeniedHandler forbidden,
      ProblemWriter problems) {
    this.keptForms = keptForms;
    this.cookie = cookie;
    this.forbidden = forbidden;
    this.problems = problems;
  }

  /// Answers a call that is refused because of its token, or because of the caller's role.
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (!(refused instanceof CsrfException)) {
      forbidden.handle(request, response, refused);
      return;
    }
    boolean signedIn = FormTokens.subject().isPresent();
    if (request.getRequestURI().equals(SIGN_OUT) && !signedIn) {
      response.sendRedirect("/");
      return;
    }
    Optional<String> receipt = keep(request);
    if (receipt.isPresent()) {
      cookie.set(receipt.get(), response);
      // Whoever is not signed in is asked to.
      response.sendRedirect(KeptFormCookie.PAGE);
    } else {
      problems.write(
          signedIn ? ProblemCode.PAGE_OUT_OF_DATE : ProblemCode.UNAUTHENTICATED, request, response);
    }
  }

  private Optional<String> keep(HttpServletRequest request) {
    Map<String, String> fields = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> fields.put(name, values.length == 0 ? "" : values[0]));
    @Nullable String sent = fields.remove(FormTokens.PARAMETER);
    return FormTokens.unmasked(sent)
        .flatMap(token -> keptForms.keep(token, new KeptForm(page(request), fields)));
  }

  /// The page on which the form is: the one that the browser names, when it is on this host.
  private static String page(HttpServletRequest request) {
    try {
      URI page = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
      if (request.getServerName().equals(page.getHost()) && page.getRawPath().startsWith("/")) {
        return page.getRawPath();
      }
    } catch (IllegalArgumentException _) {
      // Not an address.
    }
    return request.getRequestURI();
  }
}
