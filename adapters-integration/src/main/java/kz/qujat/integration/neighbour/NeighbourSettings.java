package kz.qujat.integration.neighbour;

import java.net.URI;
import java.time.Duration;
import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The addresses and passwords of the neighbours.
///
/// @param pause how long the circuit to a failing neighbour stays open
@ConfigurationProperties("qujat.neighbours")
record NeighbourSettings(
    @DefaultValue("10s") Duration pause,
    @DefaultValue Access civilRegistry,
    @DefaultValue Access payment,
    @DefaultValue Access centralNode,
    @DefaultValue Access tax,
    @DefaultValue Access notification,
    @DefaultValue Access edsRevocation) {
  /// The settings of one neighbour. A missing value is reported when it is first used.
  ///
  /// @param password the product's password at the neighbour
  /// @param inboundPassword the neighbour's password at the product
  /// @param sslBundle the SSL bundle with the certificates for calls to it; Java's own trusted
  ///   authorities and no client certificate if it is not set
  record Access(
      @Nullable URI url,
      @Nullable String password,
      @Nullable String inboundPassword,
      @Nullable String sslBundle) {
    /// Reveals no password.
    @Override
    public String toString() {
      return "Access[" + url + "]";
    }
  }

  URI url(Neighbour neighbour) {
    return set(access(neighbour).url(), neighbour, "url");
  }

  String password(Neighbour neighbour) {
    return set(access(neighbour).password(), neighbour, "password");
  }

  String inboundPassword(Neighbour neighbour) {
    return set(access(neighbour).inboundPassword(), neighbour, "inbound-password");
  }

  @Nullable String sslBundle(Neighbour neighbour) {
    return access(neighbour).sslBundle();
  }

  private Access access(Neighbour neighbour) {
    return switch (neighbour) {
      case CIVIL_REGISTRY -> civilRegistry;
      case PAYMENT -> payment;
      case CENTRAL_NODE -> centralNode;
      case TAX -> tax;
      case NOTIFICATION -> notification;
      case EDS_REVOCATION -> edsRevocation;
    };
  }

  private static <T> T set(@Nullable T value, Neighbour neighbour, String what) {
    if (value == null || value.toString().isBlank()) {
      throw new IllegalStateException(
          "not configured: qujat.neighbours." + neighbour.wireName() + "." + what);
    }
    return value;
  }
}
