package kz.qujat.integration.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/// What is required of every access token, so that no other token of the same issuer is taken for
/// one.
///
/// @param onlyMarked whether only tokens of the type `at+jwt` (RFC 9068) are accepted; otherwise
///   also others, unless they have the marks of an ID token
/// @param longestLife the longest accepted time from issue, and from now, to expiry
@ConfigurationProperties("qujat.security.access-tokens")
record AccessTokenRules(
    @DefaultValue("false") boolean onlyMarked, @DefaultValue("1h") Duration longestLife) {
  private static final Duration SKEW = Duration.ofMinutes(1);

  /// Claims that tell an ID token or a logout token from an access token.
  private static final List<String> FOREIGN = List.of("nonce", "at_hash", "c_hash", "events");

  List<OAuth2TokenValidator<Jwt>> validators() {
    var time = new JwtTimestampValidator(SKEW);
    time.setAllowEmptyExpiryClaim(false);
    return List.of(
        time, type(), token -> check(!isForeign(token)), token -> check(isShortLived(token)));
  }

  private JwtTypeValidator type() {
    if (onlyMarked) {
      return new JwtTypeValidator("at+jwt", "application/at+jwt");
    }
    var type = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT");
    type.setAllowEmpty(true);
    return type;
  }

  private static boolean isForeign(Jwt token) {
    Map<String, Object> claims = token.getClaims();
    return "ID".equals(claims.get("typ")) || FOREIGN.stream().anyMatch(claims::containsKey);
  }

  private boolean isShortLived(Jwt token) {
    Instant expiry = token.getExpiresAt();
    // Where the issuer names no time of issue, the decoder makes one up, just before the expiry.
    Instant issued = token.getIssuedAt();
    return expiry != null
        && !expiry.isAfter(Instant.now().plus(longestLife).plus(SKEW))
        && (issued == null || !expiry.isAfter(issued.plus(longestLife)));
  }

  private static OAuth2TokenValidatorResult check(boolean fulfilled) {
    return fulfilled
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(
            new OAuth2Error("invalid_token", "not a short-lived access token", null));
  }
}
