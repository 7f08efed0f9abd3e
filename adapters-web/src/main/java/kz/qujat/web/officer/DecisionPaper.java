package kz.qujat.web.officer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The exact bytes that an officer has to sign.
record DecisionPaper(String documentBase64, String sha256, String mediaType) {
  private static final String MEDIA_TYPE = "text/plain;charset=UTF-8";

  static DecisionPaper of(byte[] document) {
    return new DecisionPaper(
        Base64.getEncoder().encodeToString(document), sha256(document), MEDIA_TYPE);
  }

  private static String sha256(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
