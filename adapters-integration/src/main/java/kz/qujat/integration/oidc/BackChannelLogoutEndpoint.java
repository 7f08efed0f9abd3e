package kz.qujat.integration.oidc;

import java.util.Map;
import kz.qujat.application.session.SignedInSessions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Receives the identity provider's notice that a person has signed out there, and ends the
/// person's sessions here: the one that the notice names, or all of them.
@RestController
@Profile("!sandbox")
final class BackChannelLogoutEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogoutEndpoint.class);

  private final LogoutTokens tokens;
  private final SignedInSessions sessions;

  BackChannelLogoutEndpoint(LogoutTokens tokens, SignedInSessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @PostMapping(
      path = "/logout/connect/back-channel/egov",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<Map<String, String>> logout(
      @RequestParam(name = "logout_token", defaultValue = "") String token) {
    try {
      Jwt logout = tokens.read(token);
      LOG.info("Signed out at the identity provider: {} sessions ended", end(logout));
      return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    } catch (JwtException e) {
      LOG.warn("A logout token is refused: {}", e.getClass().getSimpleName());
      return ResponseEntity.badRequest()
          .cacheControl(CacheControl.noStore())
          .body(Map.of("error", "invalid_request"));
    }
  }

  private int end(Jwt logout) {
    @Nullable String session = logout.getClaimAsString("sid");
    if (session != null) {
      return sessions.endOf(session);
    }
    @Nullable String subject = logout.getSubject();
    return subject == null ? 0 : sessions.endAllOf(subject);
  }
}
