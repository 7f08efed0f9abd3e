package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// The product's identity on the channels, and the credentials by which it recognises its
/// neighbours. A missing value is reported when it is first used.
///
/// @param keystore the key the product signs with (PKCS#12)
/// @param anchors the certificates that are trusted (PEM)
@ConfigurationProperties("qujat.shep")
record ShepSettings(
    @Nullable Resource keystore,
    @Nullable String alias,
    @Nullable String password,
    @Nullable Resource anchors,
    @Nullable String senderId,
    @Nullable String senderPassword,
    @DefaultValue Senders senders) {
  /// The neighbours that send messages to the product or answer it.
  record Senders(
      @DefaultValue Sender civilRegistry,
      @DefaultValue Sender payment,
      @DefaultValue Sender centralNode,
      @DefaultValue Sender tax,
      @DefaultValue Sender notification) {
    Sender of(Neighbour neighbour) {
      return switch (neighbour) {
        case CIVIL_REGISTRY -> civilRegistry;
        case PAYMENT -> payment;
        case CENTRAL_NODE -> centralNode;
        case TAX -> tax;
        case NOTIFICATION -> notification;
        case EDS_REVOCATION -> new Sender(null, null, null);
      };
    }
  }

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
