package kz.qujat.integration.oidc;

import static kz.qujat.integration.issuer.StubIssuer.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.integration.issuer.StubIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// The requirements for access tokens besides the signature with a key of the issuer.
class AccessTokenSettingsTest {
  private final StubIssuer stub = new StubIssuer();

  private AccessTokenRules rules = new AccessTokenRules(false, Duration.ofHours(1));

  private JwtDecoder decoder(String... audiences) {
    var settings =
        new AccessTokenSettings(stub.name(), List.of(audiences), Set.of(SignatureAlgorithm.RS256));
    return settings.decoder(settings.issuer(StubIssuer.identityProviders()), rules);
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private static void assertAccepted(String token, JwtDecoder decoder) {
    assertThat(decoder.decode(token).getSubject()).isEqualTo("somebody");
  }

  private static void assertRefused(String token, JwtDecoder decoder) {
    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
  }

  @Test
  void keysOfUnknownTypesAreIgnored() {
    stub.keys =
        stub.keys.replace(
            "[", "[{\"kty\":\"GOST\",\"use\":\"sig\",\"kid\":\"gost\",\"x\":\"AA\"},");
    assertAccepted(stub.token(OLD), decoder());
  }

  @Test
  void tokensOfAnotherIssuerOrAnotherAlgorithmOrNoneAreRefused() {
    assertRefused(StubIssuer.token(OLD, JWSAlgorithm.RS256, "https://idp.example"), decoder());
    assertRefused(StubIssuer.token(OLD, JWSAlgorithm.RS512, stub.name()), decoder());
    var unsigned = new PlainJWT(new JWTClaimsSet.Builder().issuer(stub.name()).build());
    assertRefused(unsigned.serialize(), decoder());
  }

  @Test
  void aTokenForAnotherAudienceIsRefusedWhenAudiencesAreConfigured() {
    assertAccepted(stub.token(OLD), decoder("another", "qujat"));
    assertRefused(stub.token(OLD), decoder("another"));
  }

  @Test
  void anAccessTokenMayBeMarkedAsOne() {
    assertAccepted(stub.token("at+jwt", Map.of()), decoder("qujat"));
    assertAccepted(stub.token("JWT", Map.of()), decoder("qujat"));
    rules = new AccessTokenRules(true, Duration.ofHours(1));
    assertAccepted(stub.token("at+jwt", Map.of()), decoder("qujat"));
    assertRefused(stub.token("JWT", Map.of()), decoder("qujat"));
    assertRefused(stub.token("", Map.of()), decoder("qujat"));
  }

  @Test
  void otherTokensOfTheIssuerAreNoAccessTokens() {
    assertRefused(stub.token("JWT", Map.of("nonce", "n")), decoder("qujat"));
    assertRefused(stub.token("JWT", Map.of("at_hash", "h")), decoder("qujat"));
    assertRefused(stub.token("JWT", Map.of("typ", "ID")), decoder("qujat"));
    assertRefused(stub.token("logout+jwt", Map.of()), decoder("qujat"));
    assertRefused(stub.token("JWT", Map.of("events", Map.of())), decoder("qujat"));
  }

  @Test
  void aTokenHasToExpireSoon() {
    Map<String, Object> endless = new HashMap<>();
    endless.put("exp", null);
    assertRefused(stub.token("at+jwt", endless), decoder("qujat"));
    Date tomorrow = Date.from(Instant.now().plus(Duration.ofDays(1)));
    assertRefused(stub.token("at+jwt", Map.of("exp", tomorrow)), decoder("qujat"));
    Map<String, Object> undated = new HashMap<>(Map.of("exp", tomorrow));
    undated.put("iat", null);
    assertRefused(stub.token("at+jwt", undated), decoder("qujat"));
    Date yesterday = Date.from(Instant.now().minus(Duration.ofDays(1)));
    assertRefused(stub.token("at+jwt", Map.of("iat", yesterday)), decoder("qujat"));
  }
}
