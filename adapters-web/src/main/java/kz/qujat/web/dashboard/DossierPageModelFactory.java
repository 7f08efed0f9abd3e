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
  private final HolderDataComparer holderDataComparer;
  private final PseudonymDirectory pseudonymDirectory;
  private final InstantSource clock;

  DossierPageModelFactory(
      Dossiers dossiers,
      HolderDataComparer holderDataComparer,
      PseudonymDirectory pseudonymDirectory,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.holderDataComparer = holderDataComparer;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
  }

  DossierPageModel of(CaseFile file, Officer officer) {
    Dossier dossier = dossiers.of(file);
    ApplicationContent applicationContent = file.application().filing();
    return new DossierPageModel(
        dossier,
        standing(file, officer),
        holderDataComparer.certified(dossier.certified()),
        dossier.applicant() == null
            ? List.of()
            : holderDataComparer.of(file, dossier, dossier.applicant()),
        holderDataComparer.changes(dossier.certified()),
        DossierPageModel.enclosed(applicationContent.photo()),
        DossierPageModel.enclosed(applicationContent.signature()),
        CivilDate.at(clock.instant()));
  }

  ReviewStanding standing(CaseFile file, Officer officer) {
    return ReviewStanding.of(file, officer, pseudonymDirectory);
  }
}
