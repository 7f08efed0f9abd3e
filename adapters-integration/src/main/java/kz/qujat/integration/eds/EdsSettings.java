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

/// Settings for verifying signatures. A missing value is reported when it is first used.
///
/// @param trustAnchors PEM file with the authorities that issue certificates to officers
/// @param organisationBin business identification numbers (БИН) of the organisations whose
///   employees may sign; divisions of the migration service may have their own
/// @param verifier the implementation that verifies signatures
@Validated
@ConfigurationProperties("qujat.eds")
record EdsSettings(
    @Nullable Resource trustAnchors,
    @DefaultValue @NotEmpty Set<@Pattern(regexp = "[0-9]{12}") String> organisationBin,
    @DefaultValue Revocation revocation,
    @DefaultValue("bouncy-castle") Verifier verifier,
    @DefaultValue NcaNodeServer ncanode) {
  /// The implementation that verifies signatures.
  enum Verifier {
    BOUNCY_CASTLE,
    NCANODE
  }

  /// The NCANode server. Its answers decide which signatures are accepted, so no other party may be
  /// able to answer at its address.
  record NcaNodeServer(@Nullable URI url) {}

  /// The source of revocation data.
  ///
  /// @param ocsp the OCSP responder, null when there is none
  /// @param crl the revocation list, used only when there is no responder
  /// @param patience the timeout of one exchange
  record Revocation(
      @Nullable URI ocsp, @Nullable URI crl, @DefaultValue("1700ms") Duration patience) {}

  static <T> T set(@Nullable T value, String property) {
    if (value == null) {
      throw new IllegalStateException("qujat.eds." + property + " is not set");
    }
    return value;
  }
}
