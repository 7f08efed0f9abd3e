package kz.qujat.application.pickup;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;

/// The directory of regions and registration points, as data.
public record RegistrationPoints(List<RegionEntry> regions) {
  public RegistrationPoints {
    regions = List.copyOf(regions);
  }

  /// A text in Kazakh, Russian and English.
  public record Names(String kk, String ru, String en) {}

  /// A region with its registration points.
  public record RegionEntry(Region region, Names names, List<Point> points) {
    public RegionEntry {
      points = List.copyOf(points);
    }
  }

  /// A registration point, where cards are issued.
  public record Point(PointCode code, Names names, Names address) {}

  public Optional<Point> find(PointCode code) {
    return regions.stream()
        .flatMap(region -> region.points().stream())
        .filter(point -> point.code().equals(code))
        .findFirst();
  }

  public Optional<RegionEntry> find(Region region) {
    return regions.stream().filter(entry -> entry.region() == region).findFirst();
  }
}
