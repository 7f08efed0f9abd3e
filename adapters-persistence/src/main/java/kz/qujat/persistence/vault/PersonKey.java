package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import kz.qujat.domain.signature.Digest;

/// The key of one person: seals what belongs to them, and salts the digests of it.
public final class PersonKey {
  private final UUID person;
  private final Seal seal;
  private final KeyedDigest salted;

  PersonKey(UUID person, MasterKey secret) {
    this.person = person;
    seal = secret.seal("person");
    salted = secret.digest("person");
  }

  /// The digest of something that belongs to the person, of a given `kind`.
  public Digest digest(String kind, byte[] content) {
    return digest(salted.of(kind.getBytes(UTF_8), content));
  }

  /// Seals `content` for the place named by `kind` and `digest`.
  public byte[] close(String kind, Digest digest, byte[] content) {
    return seal.close(content, place(kind, bytes(digest)));
  }

  /// What [#close] sealed for the same place.
  public byte[] open(String kind, Digest digest, byte[] sealed) {
    return seal.open(sealed, place(kind, bytes(digest)));
  }

  byte[] closeField(String field, byte[] content) {
    return seal.close(content, place(field, new byte[0]));
  }

  byte[] openField(String field, byte[] sealed) {
    return seal.open(sealed, place(field, new byte[0]));
  }

  /// The digest as the tables keep it.
  public static byte[] bytes(Digest digest) {
    return HexFormat.of().parseHex(digest.hex());
  }

  /// What [#bytes] made of a digest.
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
