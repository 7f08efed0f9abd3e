package kz.qujat.web.securitylog;

import java.util.Arrays;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.securitylog.SecurityEvent.NeighbourRefused;
import kz.qujat.application.securitylog.SecurityEvent.SignedIn;
import kz.qujat.application.securitylog.SecurityEvent.SignedOut;
import kz.qujat.application.securitylog.SecurityLog;
import kz.qujat.web.caller.CallerClaimsReader;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Writes to the security log what the security filters tell: who signed in or out on the pages,
/// and wrong passwords of neighbours.
@Component
final class SignInListener {
  private final SecurityLog securityLog;
  private final CallerClaimsReader callerClaimsReader;

  SignInListener(SecurityLog securityLog, CallerClaimsReader callerClaimsReader) {
    this.securityLog = securityLog;
    this.callerClaimsReader = callerClaimsReader;
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof ClaimAccessor claims) {
      securityLog.write(
          new SignedIn(
              callerClaimsReader.pseudonym(claims).orElse(null), callerClaimsReader.roles(claims)));
    }
  }

  @EventListener
  void on(LogoutSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof ClaimAccessor claims) {
      securityLog.write(new SignedOut(callerClaimsReader.knownPseudonym(claims).orElse(null)));
    }
  }

  @EventListener
  void on(AuthenticationFailureBadCredentialsEvent event) {
    if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken password
        && password.getDetails() instanceof WebAuthenticationDetails details) {
      securityLog.write(
          new NeighbourRefused(
              neighbour(password.getName()).orElse(null),
              Optional.ofNullable(details.getRemoteAddress()).orElse("")));
    }
  }

  private static Optional<Neighbour> neighbour(String name) {
    return Arrays.stream(Neighbour.values())
        .filter(neighbour -> neighbour.wireName().equals(name))
        .findFirst();
  }
}
