package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AesGcmTest {
  private static final byte[] TEXT = "+77011234567".getBytes(UTF_8);
  private static final byte[] HERE = "here".getBytes(UTF_8);
  private static final byte[] THERE = "there".getBytes(UTF_8);

  private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
  private final AesGcm aesGcm = master.seal("test");

  @Test
  void encryptedContentCanBeDecrypted() {
    assertThat(aesGcm.decrypt(aesGcm.encrypt(TEXT, HERE), HERE)).isEqualTo(TEXT);
  }

  @Test
  void equalContentIsEncryptedDifferently() {
    assertThat(aesGcm.encrypt(TEXT, HERE)).isNotEqualTo(aesGcm.encrypt(TEXT, HERE));
  }

  @Test
  void contentCannotBeDecryptedInAnotherRow() {
    byte[] sealed = aesGcm.encrypt(TEXT, HERE);
    assertThatThrownBy(() -> aesGcm.decrypt(sealed, THERE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void contentCannotBeDecryptedForAnotherPurpose() {
    byte[] sealed = aesGcm.encrypt(TEXT, HERE);
    AesGcm other = master.seal("other");
    assertThatThrownBy(() -> other.decrypt(sealed, HERE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSingleChangedBitIsNoticed() {
    byte[] sealed = aesGcm.encrypt(TEXT, HERE);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> aesGcm.decrypt(sealed, HERE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aKeyOfAnotherLengthIsRefusedWithoutBeingNamed() {
    assertThatThrownBy(() -> new MasterKey(new VaultSettings("c2VjcmV0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("c2VjcmV0");
  }

  @Test
  void aKeyThatIsNotBase64IsRefusedWithoutBeingNamed() {
    assertThatThrownBy(() -> new MasterKey(new VaultSettings("?secret?")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @Test
  void theBoundariesOfPartsChangeTheDigest() {
    HmacSha256 digest = master.digest("test");
    assertThat(digest.of(new byte[1], new byte[2]))
        .isNotEqualTo(digest.of(new byte[2], new byte[1]));
  }
}
