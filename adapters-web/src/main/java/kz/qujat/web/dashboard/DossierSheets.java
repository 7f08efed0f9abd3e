package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.web.dossier.Dossier;
import kz.qujat.web.dossier.Dossiers;
import org.springframework.stereotype.Component;

/// Builds the data of dossier pages.
@Component
final class DossierSheets {
  private final Dossiers dossiers;
  private final RegistryComparison registryComparison;
  private final PersonDirectory personDirectory;
  private final InstantSource clock;

  DossierSheets(
      Dossiers dossiers,
      RegistryComparison registryComparison,
      PersonDirectory personDirectory,
      InstantSource clock) {
    this.dossiers = dossiers;
    this.registryComparison = registryComparison;
    this.personDirectory = personDirectory;
    this.clock = clock;
  }

  DossierSheet of(CaseFile file, Officer officer) {
    Dossier dossier = dossiers.of(file);
    ApplicationContent applicationContent = file.application().filing();
    return new DossierSheet(
        dossier,
        standing(file, officer),
        registryComparison.certified(dossier.certified()),
        dossier.applicant() == null
            ? List.of()
            : registryComparison.of(file, dossier, dossier.applicant()),
        registryComparison.changes(dossier.certified()),
        DossierSheet.enclosed(applicationContent.photo()),
        DossierSheet.enclosed(applicationContent.signature()),
        CivilDate.at(clock.instant()));
  }

  ReviewStanding standing(CaseFile file, Officer officer) {
    return ReviewStanding.of(file, officer, personDirectory);
  }
}
