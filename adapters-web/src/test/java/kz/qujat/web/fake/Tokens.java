package kz.qujat.web.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// Decodes a token that is only the name of a user.
public final class Tokens implements JwtDecoder {
  private static final Map<String, Map<String, Object>> CLAIMS =
      Map.of(
          "AIGUL", Map.of("iin", "850515390001", "roles", List.of("CITIZEN")),
          "DAULET", Map.of("iin", "850515490903", "roles", List.of("CITIZEN")),
          "DANA", Map.of("iin", "991130590002", "roles", List.of("OFFICER"), "region", "75"),
          "NAMELESS", Map.of("roles", List.of("CITIZEN")),
          "MISTYPED", Map.of("iin", "850515390002", "roles", List.of("CITIZEN")));

  @Override
  public Jwt decode(String token) {
    Map<String, Object> claims = CLAIMS.get(token);
    if (claims == null) {
      throw new BadJwtException("unknown token");
    }
    Instant now = Instant.now();
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(token)
        .issuedAt(now)
        .expiresAt(now.plusSeconds(60))
        .claims(all -> all.putAll(claims))
        .build();
  }
}
