package kz.qujat.web.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;

/// A population register with the people added by a test, which can also stop answering.
public final class PaperRegistry implements PopulationRegistry {
  private final Map<Iin, Entry> people = new HashMap<>();
  private final Set<Iin> unclear = new HashSet<>();
  private boolean silent;

  public void enter(Iin iin, Entry entry) {
    people.put(iin, entry);
  }

  void clear() {
    people.clear();
    unclear.clear();
    silent = false;
  }

  public void fallSilent() {
    silent = true;
  }

  /// Makes the person's record unclear from now on.
  public void confuse(Iin iin) {
    unclear.add(iin);
  }

  @Override
  public Answer find(Iin iin) {
    if (silent) {
      throw new NeighbourUnavailable(Neighbour.CIVIL_REGISTRY, "silent");
    }
    if (unclear.contains(iin)) {
      return new Answer.Unclear("documents/document/endDate");
    }
    return people.containsKey(iin)
        ? new Answer.Found(people.get(iin), List.of())
        : new Answer.NotFound();
  }
}
