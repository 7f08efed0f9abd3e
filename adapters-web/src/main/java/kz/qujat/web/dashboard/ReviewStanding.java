package kz.qujat.web.dashboard;

import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.Status;
import kz.qujat.web.dossier.Reviewer;
import org.jspecify.annotations.Nullable;

/// Who holds an application at this moment, as one officer sees it.
///
/// @param holder null unless it is under review
/// @param version the current version of the application
record ReviewStanding(UUID id, Status status, @Nullable Reviewer holder, Hold hold, long version) {
  /// Whether the application is held, and by whom.
  enum Hold {
    /// The officer who looks at the page.
    MINE,
    ANOTHER_OFFICERS,
    NOBODYS
  }

  static ReviewStanding of(CaseFile file, Officer officer, PseudonymDirectory pseudonymDirectory) {
    return new ReviewStanding(
        file.id().value(),
        file.status(),
        Reviewer.of(file.application(), pseudonymDirectory),
        hold(file, officer),
        file.version());
  }

  private static Hold hold(CaseFile file, Officer officer) {
    return Reviewer.officer(file.application())
        .map(holder -> holder.equals(officer.id()) ? Hold.MINE : Hold.ANOTHER_OFFICERS)
        .orElse(Hold.NOBODYS);
  }

  /// Whether the officer who looks at the page holds it.
  public boolean mine() {
    return hold == Hold.MINE;
  }

  /// Whether an officer may claim it.
  public boolean waiting() {
    return status == Status.REGISTERED;
  }
}
