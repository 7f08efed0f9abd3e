package kz.qujat.web.applicant;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;

/// The registration point that a citizen chose, and with it the region (R6).
final class PointChoice {
  private static final FieldError NOT_IN_REGION =
      new FieldError("registrationPoint", FieldFaultCode.NOT_IN_REGION);

  private PointChoice() {}

  /// A point has to be in the region that is named beside it.
  static List<FieldError> contradictions(@Nullable String region, @Nullable String point) {
    return region == null || point == null
        ? List.of()
        : PointCode.parse(point).map(code -> contradictions(region, code)).orElse(List.of());
  }

  /// The same where the point is known.
  static List<FieldError> contradictions(String region, PointCode point) {
    Optional<Region> named = Region.parse(region);
    return named.isEmpty() || named.get() == point.region() ? List.of() : List.of(NOT_IN_REGION);
  }
}
