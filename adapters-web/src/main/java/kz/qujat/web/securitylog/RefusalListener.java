package kz.qujat.web.securitylog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qujat.application.securitylog.SecurityEvent.CallRefused;
import kz.qujat.application.securitylog.SecurityEvent.SignInFailed;
import kz.qujat.application.securitylog.SecurityLog;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.problem.RefusedCall;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Writes refused calls and failed sign-ins to the security log.
///
/// It listens to the one place where problems are written, and not to the events of the security
/// filters: these know nothing of what a guard refuses, and tell of a refused token twice.
@Component
final class RefusalListener {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalListener.class);

  /// Where the identity provider sends the browser back to.
  private static final String SIGN_IN = "/login/";

  private final SecurityLog securityLog;
  private final CallerClaimsReader callerClaimsReader;

  RefusalListener(SecurityLog securityLog, CallerClaimsReader callerClaimsReader) {
    this.securityLog = securityLog;
    this.callerClaimsReader = callerClaimsReader;
  }

  @EventListener
  void on(RefusedCall refused) {
    HttpServletRequest request = refused.request();
    String address = request.getRemoteAddr();
    if (request.getRequestURI().startsWith(SIGN_IN)) {
      securityLog.write(new SignInFailed(address));
      return;
    }
    securityLog.write(
        new CallRefused(
            refused.code().status(),
            refused.code().name(),
            actor(request).orElse(null),
            address,
            request.getMethod(),
            path(request.getRequestURI())));
  }

  private Optional<String> actor(HttpServletRequest request) {
    @Nullable Object principal =
        request.getUserPrincipal() instanceof Authentication signedIn
            ? signedIn.getPrincipal()
            : null;
    return principal instanceof ClaimAccessor claims ? known(claims) : Optional.empty();
  }

  /// A refusal is a refusal also while the database is away; its line then names nobody.
  private Optional<String> known(ClaimAccessor claims) {
    try {
      return callerClaimsReader.knownPseudonym(claims);
    } catch (RuntimeException e) {
      LOG.warn("The caller of a refused call cannot be looked up: {}", e.getClass().getName());
      return Optional.empty();
    }
  }

  /// The path with every part replaced that is not a plain word, such as an id, a ticket number, or
  /// whatever a client wrote there.
  private static String path(String uri) {
    return Arrays.stream(uri.split("/", -1))
        .map(part -> part.matches("[a-z-]{0,30}|v[0-9]") ? part : "*")
        .collect(Collectors.joining("/"));
  }
}
