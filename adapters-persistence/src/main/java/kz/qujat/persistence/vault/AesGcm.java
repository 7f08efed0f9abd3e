package kz.qujat.persistence.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Encryption with AES-256-GCM, bound to the row in which the ciphertext is stored: in another row
/// it cannot be decrypted.
///
/// The result consists of a format number, the nonce, and the ciphertext with its tag.
public final class AesGcm {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD_BYTES = 1 + NONCE_BYTES;

  private final SecretKey key;

  AesGcm(SecretKey key) {
    this.key = key;
  }

  /// Encrypts `plain` for `place`, the identity of the row in which it will be stored.
  public byte[] encrypt(byte[] plain, byte[] place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, place, ByteBuffer.wrap(plain));
    return ByteBuffer.allocate(HEAD_BYTES + secret.length)
        .put(FORMAT)
        .put(nonce)
        .put(secret)
        .array();
  }

  /// Decrypts what was encrypted for `place`.
  ///
  /// @throws IllegalStateException when `sealed` was changed, was moved here from another row, or
  ///   was encrypted with another key
  public byte[] decrypt(byte[] sealed, byte[] place) {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    if (sealed.length < HEAD_BYTES || bytes.get() != FORMAT) {
      throw new IllegalStateException("encrypted in an unknown format");
    }
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    return run(Cipher.DECRYPT_MODE, nonce, place, bytes);
  }

  private byte[] run(int mode, byte[] nonce, byte[] place, ByteBuffer input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place);
      byte[] output = new byte[cipher.getOutputSize(input.remaining())];
      int length = cipher.doFinal(input, ByteBuffer.wrap(output));
      return length == output.length ? output : Arrays.copyOf(output, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption or decryption failed", e);
    }
  }
}
