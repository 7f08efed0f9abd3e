package kz.qujat.application.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.qujat.domain.signature.Digest;

/// Computes digests that differ from person to person.
public final class Salted {
  private Salted() {}

  public static Digest digest(Object salt, String text) {
    return sha256(salt + "\n" + text);
  }

  /// Returns the digest without a salt.
  public static Digest sha256(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new Digest(HexFormat.of().formatHex(sha256.digest(text.getBytes(UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
