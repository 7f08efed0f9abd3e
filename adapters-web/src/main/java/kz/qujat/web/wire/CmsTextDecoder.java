package kz.qujat.web.wire;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes a signature from the text formats that signing programs produce.
///
/// These are base64 of DER, or PEM (RFC 7468), with any line breaks.
public final class CmsTextDecoder {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (CMS|PKCS7)-----(?<base64>[^-]*)-----END \\1-----");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

  private CmsTextDecoder() {}

  /// The decoded bytes of `text`; empty when it is neither base64 nor PEM.
  ///
  /// The bytes are not checked and may not be a signature.
  public static Optional<byte[]> der(String text) {
    Matcher pem = PEM.matcher(text.strip());
    String base64 = pem.matches() ? pem.group("base64") : text;
    try {
      return Optional.of(Base64.getDecoder().decode(WHITE_SPACE.matcher(base64).replaceAll("")))
          .filter(bytes -> bytes.length > 0);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
