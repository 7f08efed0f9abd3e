package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/// Who the product is on the channels, and by what it knows those who write to it and answer it.
/// What is absent is missed when it is used.
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
  /// Those who write to the product or answer it.
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
  /// @param id what it calls itself there, if it writes to the product
  /// @param password how it proves itself there
  /// @param subject to whom the certificate is made out that it seals its messages with
  record Sender(@Nullable String id, @Nullable String password, @Nullable String subject) {
    /// Says nothing secret.
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

  /// Says nothing secret.
  @Override
  public String toString() {
    return "ShepSettings[" + senderId + "]";
  }
}
