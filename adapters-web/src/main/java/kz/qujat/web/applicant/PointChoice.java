package kz.qujat.web.applicant;

import java.util.Optional;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;

/// The registration point a citizen chose, and with it the region (R6).
final class PointChoice {
  private static final String REGION = "region";
  private static final String POINT = "registrationPoint";

  private final RegistrationPoints points;

  PointChoice(RegistrationPoints points) {
    this.points = points;
  }

  /// Both the region and a point in it have to be named.
  Optional<PointCode> required(Form form) {
    return read(form, form.requiredText(REGION), form.requiredText(POINT));
  }

  /// What is not named stays as it is in `before`.
  Optional<PointCode> changed(Form form, PointCode before) {
    Optional<String> point = form.text(POINT).or(() -> Optional.of(before.code()));
    return read(form, form.text(REGION), point);
  }

  private Optional<PointCode> read(Form form, Optional<String> region, Optional<String> point) {
    Optional<Region> chosen = form.parsed(REGION, region, Region::parse, Flaw.UNKNOWN);
    Optional<PointCode> code = form.parsed(POINT, point, this::existing, Flaw.UNKNOWN);
    if (chosen.isPresent() && code.isPresent() && code.get().region() != chosen.get()) {
      form.note(POINT, Flaw.NOT_IN_REGION);
    }
    return code;
  }

  private Optional<PointCode> existing(String text) {
    return PointCode.parse(text).filter(code -> points.find(code).isPresent());
  }
}
