package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.Filing;
import kz.qujat.web.dossier.Dossier;
import kz.qujat.web.dossier.Dossiers;
import org.springframework.stereotype.Component;

/// Builds the data of dossier pages.
@Component
final class DossierSheets {
  private final Dossiers dossiers;
  private final Comparison comparison;
  private final People people;
  private final InstantSource clock;

  DossierSheets(Dossiers dossiers, Comparison comparison, People people, InstantSource clock) {
    this.dossiers = dossiers;
    this.comparison = comparison;
    this.people = people;
    this.clock = clock;
  }

  DossierSheet of(CaseFile file, Officer officer) {
    Dossier dossier = dossiers.of(file);
    Filing filing = file.application().filing();
    return new DossierSheet(
        dossier,
        standing(file, officer),
        comparison.certified(dossier.certified()),
        dossier.applicant() == null ? List.of() : comparison.of(file, dossier, dossier.applicant()),
        comparison.changes(dossier.certified()),
        DossierSheet.enclosed(filing.photo()),
        DossierSheet.enclosed(filing.signature()),
        CivilDate.at(clock.instant()));
  }

  Standing standing(CaseFile file, Officer officer) {
    return Standing.of(file, officer, people);
  }
}
