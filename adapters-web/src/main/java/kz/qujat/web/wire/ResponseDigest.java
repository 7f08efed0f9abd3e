package kz.qujat.web.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// A digest of everything a response shows, by which a client can detect changes.
public final class ResponseDigest {
  private static final JsonMapper JSON = ApiJsonMapperFactory.mapper();
  private static final int HEX_DIGITS = 16;

  private ResponseDigest() {}

  /// The digest of `shown` in `language`.
  public static String of(Object shown, Locale language) {
    MessageDigest digest = sha256();
    digest.update(language.getLanguage().getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of()
        .formatHex(digest.digest(JSON.writeValueAsBytes(shown)))
        .substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
