package kz.qujat.sandbox.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Gives out tokens for anybody, as the issuer of the real country would after signing in.
@RestController
final class TokenControl {
  private static final Set<String> ROLES =
      Set.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private final SandboxTokens tokens;

  TokenControl(SandboxTokens tokens) {
    this.tokens = tokens;
  }

  /// @param region two digits, for staff
  /// @param point the registration point, for issuers
  record Person(
      String role,
      String iin,
      @Nullable String name,
      @Nullable String region,
      @Nullable String point) {}

  record Token(String accessToken, long expiresIn) {}

  @PostMapping("/sandbox/tokens")
  Token issue(@RequestBody Person person) {
    if (!ROLES.contains(person.role()) || Iin.parse(person.iin()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "role or iin");
    }
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", person.iin());
    claims.put("iin", person.iin());
    claims.put("roles", List.of(person.role()));
    put(claims, "name", person.name());
    put(claims, "region", person.region());
    put(claims, "point", person.point());
    return new Token(tokens.issue(claims), SandboxTokens.LIFETIME.toSeconds());
  }

  private static void put(Map<String, Object> claims, String name, @Nullable String value) {
    if (value != null) {
      claims.put(name, value);
    }
  }
}
