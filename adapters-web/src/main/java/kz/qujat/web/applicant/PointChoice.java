package kz.qujat.web.applicant;

import java.util.Optional;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;

/// The registration point that a citizen chose, and with it the region (R6).
final class PointChoice {
  private static final String REGION = "region";
  private static final String POINT = "registrationPoint";

  private final RegistrationPoints points;

  PointChoice(RegistrationPoints points) {
    this.points = points;
  }

  /// Reads the point; both the region and a point in it are required.
  Optional<PointCode> required(Form form) {
    Optional<Region> region = form.required(REGION, Region::parse, Flaw.UNKNOWN);
    Optional<PointCode> point = form.required(POINT, this::existing, Flaw.UNKNOWN);
    region.ifPresent(chosen -> point.ifPresent(code -> check(form, chosen, code)));
    return point;
  }

  /// Reads the changed point; what is left out stays as it is in `before`.
  PointCode changed(Form form, PointCode before) {
    Optional<Region> region = form.optional(REGION, Region::parse, Flaw.UNKNOWN);
    PointCode point = form.optional(POINT, this::existing, Flaw.UNKNOWN).orElse(before);
    region.ifPresent(chosen -> check(form, chosen, point));
    return point;
  }

  private static void check(Form form, Region region, PointCode point) {
    if (point.region() != region) {
      form.note(POINT, Flaw.NOT_IN_REGION);
    }
  }

  private Optional<PointCode> existing(String text) {
    return PointCode.parse(text).filter(code -> points.find(code).isPresent());
  }
}
