package kz.qujat.web.wire;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A signature as text, in the ways signing programs give it: base64 of its DER, or PEM (RFC 7468),
/// however the lines are broken.
public final class CmsText {
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (CMS|PKCS7)-----(?<base64>[^-]*)-----END \\1-----");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

  private CmsText() {}

  /// What is in `text`, which may be anything: bytes that may still be no signature, or nothing
  /// where it is neither base64 nor PEM.
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
