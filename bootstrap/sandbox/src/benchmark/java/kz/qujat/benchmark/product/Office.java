package kz.qujat.benchmark.product;

import kz.qujat.application.pickup.CardHandover.Issuer;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.story.Country;

/// The staff who handle the applications of one region.
record Office(PointCode point, Officer officer, Issuer issuer) {
  static Office of(Region region, PseudonymDirectory people) {
    PointCode point = new PointCode(region.code() + "01");
    Iin officer = new Iin(Country.newIin());
    return new Office(
        point,
        new Officer(people.officer(officer, "Дана Сапарова"), officer, region),
        new Issuer(people.officer(new Iin(Country.newIin()), "Ержан"), point));
  }
}
