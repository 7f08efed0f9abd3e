package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.web.dossier.Dossier;
import kz.qujat.web.dossier.Dossiers;
import org.springframework.stereotype.Component;

/// Builds the data of dossier pages.
@Component
final class DossierPageModelFactory {
  private final Dossiers dossiers;
  private final HolderDataComparison holderDataComparison;
  private final PseudonymDirectory pseudonymDirectory;
  private final InstantSource clock;

  DossierPageModelFactory(
      Dossiers dossiers,
      HolderDataComparison holderDataComparison,
      PseudonymDirectory pseudonymDirectory,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.holderDataComparison = holderDataComparison;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
  }

  DossierPageModel of(CaseFile file, Officer officer) {
    Dossier dossier = dossiers.of(file);
    ApplicationContent applicationContent = file.application().filing();
    return new DossierPageModel(
        dossier,
        standing(file, officer),
        holderDataComparison.certified(dossier.certified()),
        dossier.applicant() == null
            ? List.of()
            : holderDataComparison.of(file, dossier, dossier.applicant()),
        holderDataComparison.changes(dossier.certified()),
        DossierPageModel.enclosed(applicationContent.photo()),
        DossierPageModel.enclosed(applicationContent.signature()),
        CivilDate.at(clock.instant()));
  }

  ReviewStanding standing(CaseFile file, Officer officer) {
    return ReviewStanding.of(file, officer, pseudonymDirectory);
  }
}
