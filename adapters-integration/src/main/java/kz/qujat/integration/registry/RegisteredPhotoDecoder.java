package kz.qujat.integration.registry;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.application.vault.ImageContent;

/// Decodes the photo of a card. Its first bytes determine the media type, because the type given
/// beside it may be wrong.
final class RegisteredPhotoDecoder {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private RegisteredPhotoDecoder() {}

  static Optional<ImageContent> in(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(SPACE.matcher(base64).replaceAll(""));
      return mediaType(bytes).map(type -> new ImageContent(type, bytes));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> mediaType(byte[] image) {
    if (startsWith(image, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    return startsWith(image, 0x89, 'P', 'N', 'G') ? Optional.of("image/png") : Optional.empty();
  }

  private static boolean startsWith(byte[] image, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= image.length || (image[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
