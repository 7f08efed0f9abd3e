package kz.qujat.integration.shep;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// The product's identity on the channels, and the proofs by which it recognises its neighbours. A
/// missing value is reported when it is first used.
///
/// @param keystore the key the product signs with (PKCS#12)
/// @param anchors the certificates that are trusted (PEM)
/// @param senders the neighbours by their wire names
@ConfigurationProperties("qujat.shep")
record ShepSettings(
    @Nullable Resource keystore,
    @Nullable String alias,
    @Nullable String password,
    @Nullable Resource anchors,
    @Nullable String senderId,
    @Nullable String senderPassword,
    @DefaultValue Map<String, Sender> senders) {
  /// A neighbour on the channels.
  ///
  /// @param id its sender id, if it sends messages to the product
  /// @param password the password in its messages
  /// @param subject the subject of its signing certificate
  record Sender(@Nullable String id, @Nullable String password, @Nullable String subject) {
    /// Reveals no password.
    @Override
    public String toString() {
      return "Sender[" + id + "]";
    }
  }

  Sender sender(String wireName) {
    return senders.getOrDefault(wireName, new Sender(null, null, null));
  }

  static <T> T set(@Nullable T value, String property) {
    if (value == null || value.toString().isBlank()) {
      throw new IllegalStateException("not configured: qujat.shep." + property);
    }
    return value;
  }

  /// Reveals no password.
  @Override
  public String toString() {
    return "ShepSettings[" + senderId + "]";
  }
}
