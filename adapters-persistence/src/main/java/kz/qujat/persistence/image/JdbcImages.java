package kz.qujat.persistence.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.vault.PersonCipher;
import kz.qujat.persistence.vault.PersonCiphers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores pictures in the table `image`, encrypted with the keys of their owners.
@Component
final class JdbcImages implements Images {
  private static final String KIND = "image";

  private final JdbcClient database;
  private final PersonCiphers keys;

  JdbcImages(JdbcClient database, PersonCiphers keys) {
    this.database = database;
    this.keys = keys;
  }

  @Override
  public Digest keep(CitizenId owner, ImageContent imageContent) {
    PersonCipher key = keys.existing(owner);
    byte[] content = write(imageContent);
    Digest digest = key.digest(KIND, content);
    database
        .sql(
            """
            insert into image (person_id, digest, sealed) values (?, ?, ?)
            on conflict (person_id, digest) do nothing
            """)
        .params(owner.value(), PersonCipher.bytes(digest), key.encrypt(KIND, digest, content))
        .update();
    return digest;
  }

  @Override
  public Optional<ImageContent> read(CitizenId owner, Digest digest) {
    return keys.of(owner)
        .flatMap(key -> sealed(owner, digest).map(sealed -> key.decrypt(KIND, digest, sealed)))
        .map(JdbcImages::read);
  }

  private Optional<byte[]> sealed(CitizenId owner, Digest digest) {
    return database
        .sql("select sealed from image where person_id = ? and digest = ?")
        .params(owner.value(), PersonCipher.bytes(digest))
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  private static byte[] write(ImageContent imageContent) {
    byte[] type = imageContent.mediaType().getBytes(UTF_8);
    byte[] bytes = imageContent.bytes();
    return ByteBuffer.allocate(Integer.BYTES + type.length + bytes.length)
        .putInt(type.length)
        .put(type)
        .put(bytes)
        .array();
  }

  private static ImageContent read(byte[] content) {
    ByteBuffer input = ByteBuffer.wrap(content);
    byte[] type = new byte[input.getInt()];
    input.get(type);
    byte[] bytes = new byte[input.remaining()];
    input.get(bytes);
    return new ImageContent(new String(type, UTF_8), bytes);
  }
}
