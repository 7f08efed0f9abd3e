package kz.qujat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;

/// How members of staff must have signed in, for pages and for the API (RFC 9470).
///
/// @param acr accepted levels of assurance (the claim `acr`); empty when it is not checked
/// @param maxAge the longest accepted time since the person signed in at the provider (the claim
///   `auth_time`); null when it is not checked
@ConfigurationProperties("qujat.security.staff")
record StaffAssurance(@DefaultValue List<String> acr, @Nullable Duration maxAge) {
  private static final String CITIZEN = "ROLE_CITIZEN";

  /// The parameters that ask the provider for it.
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    if (!acr.isEmpty()) {
      parameters.put("acr_values", String.join(" ", acr));
    }
    if (maxAge != null) {
      parameters.put("max_age", String.valueOf(maxAge.toSeconds()));
    }
    return parameters;
  }

  /// Returns the roles of a person with these claims.
  ///
  /// @throws OAuth2AuthenticationException when a member of staff has signed in otherwise
  List<GrantedAuthority> checked(List<GrantedAuthority> roles, Map<String, Object> claims) {
    boolean isStaff = roles.stream().anyMatch(role -> !CITIZEN.equals(role.getAuthority()));
    if (isStaff && !(isHighEnough(claims) && isRecent(claims))) {
      throw new OAuth2AuthenticationException(
          new BearerTokenError(
              "insufficient_user_authentication",
              HttpStatus.UNAUTHORIZED,
              "staff have to sign in with a higher level of assurance, or again",
              null));
    }
    return roles;
  }

  private boolean isHighEnough(Map<String, Object> claims) {
    return acr.isEmpty() || acr.contains(String.valueOf(claims.get("acr")));
  }

  private boolean isRecent(Map<String, Object> claims) {
    if (maxAge == null) {
      return true;
    }
    @Nullable Instant at =
        switch (claims.get("auth_time")) {
          case Instant time -> time;
          case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
          case null, default -> null;
        };
    return at != null && !at.isBefore(Instant.now().minus(maxAge));
  }
}
