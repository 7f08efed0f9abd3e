package kz.qujat.web.page;

import java.util.List;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import org.springframework.stereotype.Component;

/// The names of regions and registration points in the language of the page.
@Component("placeNames")
public final class PlaceNames {
  private final RegistrationPoints points;

  PlaceNames(RegistrationPoints points) {
    this.points = points;
  }

  /// Every region, ordered by code.
  public List<RegionEntry> regions() {
    return points.regions();
  }

  /// The name of a region by its two digits; an unknown code is returned unchanged.
  public String region(String code) {
    return Region.parse(code).flatMap(points::find).map(entry -> in(entry.names())).orElse(code);
  }

  /// The name of a registration point by its code; an unknown code is returned unchanged.
  public String point(String code) {
    return PointCode.parse(code).flatMap(points::find).map(point -> in(point.names())).orElse(code);
  }

  /// The name in the language of the page.
  public String in(Names names) {
    if (Texts.language().equals(LanguageResolver.KK)) {
      return names.kk();
    }
    return Texts.language().equals(LanguageResolver.EN) ? names.en() : names.ru();
  }
}
