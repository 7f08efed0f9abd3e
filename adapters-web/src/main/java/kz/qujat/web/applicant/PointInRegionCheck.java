package kz.qujat.web.applicant;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;

/// Checks that the chosen registration point is in the chosen region (R6).
final class PointInRegionCheck {
  private static final FieldError NOT_IN_REGION =
      new FieldError("registrationPoint", FieldFaultCode.NOT_IN_REGION);

  private PointInRegionCheck() {}

  /// The error when the point is not in the region; empty when either is absent or unknown.
  static List<FieldError> contradictions(@Nullable String region, @Nullable String point) {
    return region == null || point == null
        ? List.of()
        : PointCode.parse(point).map(code -> contradictions(region, code)).orElse(List.of());
  }

  /// The error when the point is not in the region; empty when the region is unknown.
  static List<FieldError> contradictions(String region, PointCode point) {
    Optional<Region> chosen = Region.parse(region);
    return chosen.isEmpty() || chosen.get() == point.region() ? List.of() : List.of(NOT_IN_REGION);
  }
}
