package kz.qujat.web.dossier;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// Caches the names of officers while one page is built.
///
/// On a page of fifty applications the same few officers hold all of them.
public final class ReviewerNames {
  private final PersonDirectory personDirectory;
  private final Map<OfficerId, Reviewer> known = new HashMap<>();

  public ReviewerNames(PersonDirectory personDirectory) {
    this.personDirectory = personDirectory;
  }

  /// The name of the officer; null when `officer` is null.
  public @Nullable Reviewer of(@Nullable OfficerId officer) {
    return officer == null
        ? null
        : known.computeIfAbsent(officer, id -> new Reviewer(personDirectory.nameOf(id)));
  }
}
