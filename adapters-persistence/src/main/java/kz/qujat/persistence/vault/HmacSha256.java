package kz.qujat.persistence.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Keyed digests by HMAC-SHA-256: equal inputs have equal digests, and without the key, inputs
/// cannot be found by trial.
public final class HmacSha256 {
  private final SecretKey key;

  HmacSha256(SecretKey key) {
    this.key = key;
  }

  /// The digest of `parts` in this order. The boundaries between the parts count.
  public byte[] of(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not available", e);
    }
  }
}
