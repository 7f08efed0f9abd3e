package kz.qujat.web.dashboard;

import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.application.Status;
import kz.qujat.web.dossier.Holder;
import org.jspecify.annotations.Nullable;

/// Who has an application in hand at this moment, as one officer sees it.
///
/// @param holder absent unless it is under review
/// @param version of the application at this moment
record Standing(UUID id, Status status, @Nullable Holder holder, Hold hold, long version) {
  /// Whose hands it is in.
  enum Hold {
    /// The officer's who looks.
    MINE,
    ANOTHER_OFFICERS,
    NOBODYS
  }

  static Standing of(CaseFile file, Officer officer, People people) {
    return new Standing(
        file.id().value(),
        file.status(),
        Holder.of(file.application(), people),
        hold(file, officer),
        file.version());
  }

  private static Hold hold(CaseFile file, Officer officer) {
    return Holder.officer(file.application())
        .map(holder -> holder.equals(officer.id()) ? Hold.MINE : Hold.ANOTHER_OFFICERS)
        .orElse(Hold.NOBODYS);
  }

  /// Whether the officer who looks holds it.
  public boolean mine() {
    return hold == Hold.MINE;
  }

  /// Whether anybody may claim it.
  public boolean waiting() {
    return status == Status.REGISTERED;
  }
}
