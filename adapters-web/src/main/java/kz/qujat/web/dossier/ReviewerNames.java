package kz.qujat.web.dossier;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// Caches the names of officers while one page is built.
///
/// On a page of fifty applications the same few officers hold all of them.
public final class ReviewerNames {
  private final PseudonymDirectory pseudonymDirectory;
  private final Map<StaffId, Reviewer> known = new HashMap<>();

  public ReviewerNames(PseudonymDirectory pseudonymDirectory) {
    this.pseudonymDirectory = pseudonymDirectory;
  }

  /// The name of the officer; null when `officer` is null.
  public @Nullable Reviewer of(@Nullable StaffId officer) {
    return officer == null
        ? null
        : known.computeIfAbsent(officer, id -> new Reviewer(pseudonymDirectory.nameOf(id)));
  }
}
