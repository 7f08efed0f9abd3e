package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.DecisionDrafts;
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
  private final DecisionDrafts drafts;

  DossierPageModelFactory(
      Dossiers dossiers,
      HolderDataComparer holderDataComparer,
      PseudonymDirectory pseudonymDirectory,
      InstantSource clock,
      DecisionDrafts drafts) {
    this.dossiers = dossiers;
    this.holderDataComparer = holderDataComparer;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
    this.drafts = drafts;
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

  /// The officer's own draft of a decision, if there is one.
  Optional<DecisionDraft> draft(CaseFile file, Officer officer) {
    return drafts.find(officer.id(), file.id()).map(DecisionDraft::new);
  }

  ReviewStanding standing(CaseFile file, Officer officer) {
    return ReviewStanding.of(file, officer, pseudonymDirectory);
  }
}
