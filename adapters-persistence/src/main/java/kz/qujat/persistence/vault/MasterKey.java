package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The only secret that is not stored in the database. It does not encrypt anything itself: for
/// every purpose, a separate key is derived from it (HKDF, RFC 5869).
@Component
public final class MasterKey {
  static final int BYTES = 32;

  private final SecretKey key;

  @Autowired
  MasterKey(VaultSettings settings) {
    this(decoded(settings.key()));
  }

  MasterKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("the key of the vault is not 32 bytes long");
    }
    key = new SecretKeySpec(bytes, "HKDF");
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException _) {
      // Without the cause, because it quotes the text that could not be decoded.
      throw new IllegalArgumentException("the key of the vault is not base64");
    }
  }

  /// Returns the encryption for `purpose`.
  public AesGcm seal(String purpose) {
    return new AesGcm(derived("seal/" + purpose, "AES"));
  }

  /// Returns the keyed digests for `purpose`.
  public HmacSha256 digest(String purpose) {
    return new HmacSha256(derived("digest/" + purpose, "HmacSHA256"));
  }

  private SecretKey derived(String purpose, String algorithm) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(("kz.qujat/" + purpose).getBytes(UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA256 is not available", e);
    }
  }
}
