package kz.qujat.persistence.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import kz.qujat.persistence.vault.AesGcm;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.stereotype.Component;

/// Serializes the attributes of sessions, and encrypts them. Only what this product has encrypted
/// is deserialized, and only instances of known libraries and of the product.
@Component
final class AttributeCodec {
  private static final byte[] PLACE = "browser_session_attributes".getBytes(UTF_8);

  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          "maxbytes=1048576;maxdepth=40;maxrefs=20000;maxarray=100000;"
              + "java.lang.*;java.math.*;java.net.URL;java.net.URI;java.time.*;java.util.*;"
              + "java.util.concurrent.*;jakarta.servlet.http.Cookie;kz.qujat.**;"
              + "org.springframework.security.**;org.springframework.util.*;"
              + "org.springframework.web.servlet.FlashMap;!*");

  private final AesGcm aesGcm;

  AttributeCodec(MasterKey master) {
    aesGcm = master.seal("session");
  }

  byte[] encode(Object attribute) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(attribute);
    } catch (IOException e) {
      throw new IllegalStateException(
          "not serializable in a session: " + attribute.getClass().getName(), e);
    }
    return aesGcm.encrypt(bytes.toByteArray(), PLACE);
  }

  /// Decrypts and deserializes.
  ///
  /// @throws IllegalStateException when the bytes were changed, or written by a version of the
  ///   product that knew other classes
  Object decode(byte[] encrypted) {
    byte[] bytes = aesGcm.decrypt(encrypted, PLACE);
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(FILTER);
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("a stored attribute cannot be read", e);
    }
  }
}
