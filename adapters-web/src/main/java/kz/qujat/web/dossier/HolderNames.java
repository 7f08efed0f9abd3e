package kz.qujat.web.dossier;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// Caches the names of officers while one page is built.
///
/// On a page of fifty applications the same few officers hold all of them.
public final class HolderNames {
  private final People people;
  private final Map<OfficerId, Holder> known = new HashMap<>();

  public HolderNames(People people) {
    this.people = people;
  }

  /// The name of the officer; null when `officer` is null.
  public @Nullable Holder of(@Nullable OfficerId officer) {
    return officer == null
        ? null
        : known.computeIfAbsent(officer, id -> new Holder(people.nameOf(id)));
  }
}
