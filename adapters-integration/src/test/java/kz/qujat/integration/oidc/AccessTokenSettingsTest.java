package kz.qujat.integration.oidc;

import static kz.qujat.integration.issuer.StubIssuer.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.util.List;
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

  private JwtDecoder decoder(String... audiences) {
    var settings =
        new AccessTokenSettings(stub.name(), List.of(audiences), Set.of(SignatureAlgorithm.RS256));
    return settings.decoder(settings.issuer(StubIssuer.identityProviders()));
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
}
