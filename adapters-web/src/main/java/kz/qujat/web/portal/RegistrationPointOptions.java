package kz.qujat.web.portal;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.language.Texts;
import org.springframework.stereotype.Component;

/// Regions and registration points in the language of the page.
@Component
final class RegistrationPointOptions {
  private final RegistrationPoints points;

  RegistrationPointOptions(RegistrationPoints points) {
    this.points = points;
  }

  /// A region to choose.
  record Area(String code, String name) {}

  /// A registration point, where cards are handed over.
  record Counter(String code, String name, String address, String region) {}

  List<Area> regions() {
    return points.regions().stream()
        .map(entry -> new Area(entry.region().code(), named(entry.names())))
        .toList();
  }

  /// The points of a region; empty for a code that names no region.
  List<Counter> pointsOf(String region) {
    return Region.parse(region).flatMap(points::find).stream()
        .flatMap(entry -> entry.points().stream().map(point -> counter(entry, point)))
        .toList();
  }

  Counter of(PointCode code) {
    Optional<RegionEntry> region = points.find(code.region());
    return region
        .flatMap(entry -> points.find(code).map(point -> counter(entry, point)))
        .orElseThrow(() -> new IllegalStateException("no such point: " + code));
  }

  private static Counter counter(RegionEntry region, Point point) {
    return new Counter(
        point.code().code(), named(point.names()), named(point.address()), named(region.names()));
  }

  private static String named(Names names) {
    return switch (Texts.language().getLanguage()) {
      case "kk" -> names.kk();
      case "en" -> names.en();
      default -> names.ru();
    };
  }
}
