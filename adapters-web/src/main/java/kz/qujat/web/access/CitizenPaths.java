package kz.qujat.web.access;

import java.util.List;
import kz.qujat.web.page.WorkArea;

/// The paths on which citizens use the product, and those open to everybody; nothing that is read
/// there is a reading by staff.
final class CitizenPaths {
  private static final List<String> PREFIXES =
      List.of(
          "/api/v1/applications",
          "/api/v1/eligibility",
          "/api/v1/refunds",
          "/api/v1/regions",
          "/error",
          WorkArea.PORTAL.path());

  private CitizenPaths() {}

  static boolean contain(String pattern) {
    return pattern.equals("/")
        || PREFIXES.stream()
            .anyMatch(prefix -> pattern.equals(prefix) || pattern.startsWith(prefix + "/"));
  }
}
