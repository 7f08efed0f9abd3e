package kz.qujat.persistence.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import kz.qujat.persistence.vault.AesGcm;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;

/// Tokens that name a person and the time, encrypted.
@Component
final class FormTokenCodec {
  /// Longer than any session lasts.
  private static final Duration ACCEPTED = Duration.ofHours(24);

  private static final byte[] PLACE = "token of a form".getBytes(UTF_8);

  private final AesGcm aesGcm;

  FormTokenCodec(MasterKey master) {
    aesGcm = master.seal("form-token");
  }

  /// Returns a new token.
  ///
  /// @param person digest of the person
  String issue(String person, Instant now) {
    byte[] content = (now.getEpochSecond() + " " + person).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(aesGcm.encrypt(content, PLACE));
  }

  /// Returns the digest of the person, when the token was issued here and not too long ago.
  Optional<String> person(String token, Instant now) {
    try {
      byte[] content = aesGcm.decrypt(Base64.getUrlDecoder().decode(token), PLACE);
      String[] parts = new String(content, UTF_8).split(" ", 2);
      Instant issued = Instant.ofEpochSecond(Long.parseLong(parts[0]));
      return issued.plus(ACCEPTED).isBefore(now) ? Optional.empty() : Optional.of(parts[1]);
    } catch (IllegalArgumentException | IllegalStateException _) {
      // Not a token of this product.
      return Optional.empty();
    }
  }
}
