package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import kz.qujat.domain.signature.Digest;

/// The key of one person: encrypts what belongs to the person, and salts its digests.
final class PersonCipher {
  private final UUID person;
  private final MasterKey secret;
  private final AesGcm aesGcm;

  PersonCipher(UUID person, MasterKey secret) {
    this.person = person;
    this.secret = secret;
    aesGcm = secret.seal("person");
  }

  /// The digest of content of a given `kind` that belongs to the person.
  Digest digest(String kind, byte[] content) {
    return digest(secret.digest("person").of(kind.getBytes(UTF_8), content));
  }

  /// Encrypts `content` for the row identified by `kind` and `digest`.
  byte[] encrypt(String kind, Digest digest, byte[] content) {
    return aesGcm.encrypt(content, place(kind, bytes(digest)));
  }

  /// Decrypts what [#encrypt] encrypted for the same row.
  ///
  /// @throws IllegalStateException when `sealed` was changed or does not belong to this row
  byte[] decrypt(String kind, Digest digest, byte[] sealed) {
    return aesGcm.decrypt(sealed, place(kind, bytes(digest)));
  }

  byte[] closeField(String field, byte[] content) {
    return aesGcm.encrypt(content, place(field, new byte[0]));
  }

  byte[] openField(String field, byte[] sealed) {
    return aesGcm.decrypt(sealed, place(field, new byte[0]));
  }

  /// The digest as bytes, as the tables store it.
  static byte[] bytes(Digest digest) {
    return HexFormat.of().parseHex(digest.hex());
  }

  /// The digest that [#bytes] converted.
  static Digest digest(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(bytes));
  }

  private byte[] place(String kind, byte[] digest) {
    byte[] name = kind.getBytes(UTF_8);
    return ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + name.length + digest.length)
        .putLong(person.getMostSignificantBits())
        .putLong(person.getLeastSignificantBits())
        .putInt(name.length)
        .put(name)
        .put(digest)
        .array();
  }
}
