package kz.qujat.web.dossier;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// The officers on one page, each asked for once: on a page of fifty the same few hold them all.
public final class HolderNames {
  private final People people;
  private final Map<OfficerId, Holder> known = new HashMap<>();

  public HolderNames(People people) {
    this.people = people;
  }

  /// Who that is, absent when it is nobody.
  public @Nullable Holder of(@Nullable OfficerId officer) {
    return officer == null
        ? null
        : known.computeIfAbsent(officer, id -> new Holder(people.nameOf(id)));
  }
}
