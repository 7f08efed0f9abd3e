package kz.qujat.integration.eds;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/// What has to be configured to check signatures. What is absent is missed when it is used.
///
/// @param trustAnchors PEM file of the authorities that issue to officers
/// @param organisationBin business identification numbers (БИН) whose employees may sign; divisions
///   of the migration service may have their own
@Validated
@ConfigurationProperties("qujat.eds")
record EdsSettings(
    @Nullable Resource trustAnchors,
    @DefaultValue @NotEmpty Set<@Pattern(regexp = "[0-9]{12}") String> organisationBin,
    @DefaultValue Revocation revocation,
    @DefaultValue("bouncy-castle") Verifier verifier,
    @DefaultValue NcaNodeServer ncanode) {
  /// Whoever verifies signatures.
  enum Verifier {
    BOUNCY_CASTLE,
    NCANODE
  }

  /// The NCANode server; whoever can answer in its place decides what a good signature is.
  record NcaNodeServer(@Nullable URI url) {}

  /// The source of revocation.
  ///
  /// @param patience with one exchange; both the responder and the list have to fit into the time a
  ///   decision may take
  record Revocation(
      @Nullable URI ocsp, @Nullable URI crl, @DefaultValue("1700ms") Duration patience) {}

  static <T> T set(@Nullable T value, String property) {
    if (value == null) {
      throw new IllegalStateException("qujat.eds." + property + " is not set");
    }
    return value;
  }
}
