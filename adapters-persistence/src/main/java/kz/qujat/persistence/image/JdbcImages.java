package kz.qujat.persistence.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.vault.EncryptedRows;
import kz.qujat.persistence.vault.PersonCiphers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores pictures in the table `image`, encrypted with the keys of their owners.
@Component
final class JdbcImages implements Images {
  private final EncryptedRows rows;

  JdbcImages(JdbcClient database, PersonCiphers keys) {
    rows = new EncryptedRows(database, keys, "image", "image");
  }

  @Override
  public Digest keep(CitizenId owner, ImageContent imageContent) {
    return rows.keep(owner, write(imageContent));
  }

  @Override
  public Optional<ImageContent> read(CitizenId owner, Digest digest) {
    return rows.read(owner, digest).map(JdbcImages::read);
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
