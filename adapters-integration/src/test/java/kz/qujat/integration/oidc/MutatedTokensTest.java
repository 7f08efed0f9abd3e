package kz.qujat.integration.oidc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.qujat.integration.issuer.StubIssuer.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kz.qujat.integration.issuer.StubIssuer;
import kz.qujat.integration.mutation.Bounded;
import kz.qujat.integration.mutation.MutatedBytes;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// Access tokens with changed bytes are refused as bad tokens.
class MutatedTokensTest {
  private static final int MEGABYTES = 64;
  private static final StubIssuer STUB = new StubIssuer();
  private static final JwtDecoder DECODER = decoder();
  private static final String TOKEN = STUB.token(OLD);

  private static JwtDecoder decoder() {
    var settings =
        new AccessTokenSettings(STUB.name(), List.of(), Set.of(SignatureAlgorithm.RS256));
    return settings.decoder(
        settings.issuer(StubIssuer.identityProviders()),
        new AccessTokenRules(false, Duration.ofHours(1)));
  }

  @AfterContainer
  static void stop() {
    STUB.close();
  }

  @Property(
      tries = 1500,
      seed = "20260302",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aTokenOfChangedCharactersIsRefused(@ForAll long seed) {
    judge(new String(MutatedBytes.of(TOKEN.getBytes(ISO_8859_1), seed), ISO_8859_1));
  }

  /// The changed bytes are inside the header and the claims, so that the decoder reads them.
  @Property(
      tries = 1500,
      seed = "20260302",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aTokenWithChangedContentIsRefused(@ForAll long seed) {
    String[] parts = TOKEN.split("\\.", 3);
    for (int i = 0; i < 2; i++) {
      byte[] content = MutatedBytes.of(Base64.getUrlDecoder().decode(parts[i]), seed + i);
      String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(content);
      judge(TOKEN.replace(parts[i], encoded));
    }
  }

  private static void judge(String token) {
    boolean accepted = Bounded.call(MEGABYTES, () -> isAccepted(token));
    if (accepted) {
      // Only the padding bits of the signature's last character can change without effect.
      assertThat(token.substring(0, token.lastIndexOf('.')))
          .isEqualTo(TOKEN.substring(0, TOKEN.lastIndexOf('.')));
    }
  }

  private static boolean isAccepted(String token) {
    try {
      return DECODER.decode(token).getSubject() != null;
    } catch (BadJwtException _) {
      return false;
    }
  }
}
