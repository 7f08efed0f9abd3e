package kz.qujat.sandbox.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Issues tokens for any person, as the real issuer would after login.
@RestController
final class AccessTokenApi {
  private static final Set<String> ROLES =
      Set.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private final SandboxTokens tokens;

  AccessTokenApi(SandboxTokens tokens) {
    this.tokens = tokens;
  }

  /// @param region two digits, for staff
  /// @param point the registration point, for issuers
  record Person(
      @Nullable String role,
      @Nullable String iin,
      @Nullable String name,
      @Nullable String region,
      @Nullable String point) {}

  record Token(String accessToken, long expiresIn) {}

  @PostMapping("/sandbox/tokens")
  Token issue(@RequestBody Person person) {
    var fieldReader = new FieldReader();
    String role = fieldReader.read("role", person.role(), AccessTokenApi::role).orElse("");
    String iin = fieldReader.read("iin", person.iin(), AccessTokenApi::iin).orElse("");
    fieldReader.check();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", iin);
    claims.put("iin", iin);
    claims.put("roles", List.of(role));
    put(claims, "name", person.name());
    put(claims, "region", person.region());
    put(claims, "point", person.point());
    return new Token(tokens.issue(claims), SandboxTokens.LIFETIME.toSeconds());
  }

  private static Optional<String> role(String text) {
    return Optional.of(text).filter(ROLES::contains);
  }

  private static Optional<String> iin(String text) {
    return Optional.of(text).filter(digits -> Iin.parse(digits).isPresent());
  }

  private static void put(Map<String, Object> claims, String name, @Nullable String value) {
    if (value != null) {
      claims.put(name, value);
    }
  }
}
