package kz.qujat.persistence.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// HMAC-SHA-256: equal things get equal digests, and nobody without the key can try things out.
public final class KeyedDigest {
  private final SecretKey key;

  KeyedDigest(SecretKey key) {
    this.key = key;
  }

  /// The digest of `parts` in this order; where one ends and the next begins makes a difference.
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
      throw new IllegalStateException("no HMAC", e);
    }
  }
}
