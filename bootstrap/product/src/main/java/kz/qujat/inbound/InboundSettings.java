package kz.qujat.inbound;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// The port on which neighbours call the product.
///
/// @param port a port for their calls alone; 0 for none, when they use that of everybody else
/// @param sslBundle the SSL bundle with the product's certificate for that port and the authorities
///   of the neighbours' client certificates
@ConfigurationProperties("qujat.inbound")
@Validated
public record InboundSettings(@Min(0) @Max(65_535) int port, @Nullable String sslBundle) {
  boolean hasOwnPort() {
    return port != 0;
  }

  @AssertTrue(message = "qujat.inbound.port needs qujat.inbound.ssl-bundle")
  boolean isEncrypted() {
    return !hasOwnPort() || sslBundle != null;
  }
}
