package kz.qujat.web.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;

/// A register that knows whom it was told of, and can fall silent.
public final class PaperRegistry implements PopulationRegistry {
  private final Map<Iin, Answer> people = new HashMap<>();
  private boolean silent;

  public void enter(Iin iin, Entry entry) {
    people.put(iin, new Answer.Found(entry, List.of()));
  }

  /// From now on nobody understands that element of the person's record.
  public void blur(Iin iin, String element) {
    people.put(iin, new Answer.Unclear(element));
  }

  void clear() {
    people.clear();
    silent = false;
  }

  public void fallSilent() {
    silent = true;
  }

  @Override
  public Answer find(Iin iin) {
    if (silent) {
      throw new NeighbourUnavailable(Neighbour.CIVIL_REGISTRY, "silent");
    }
    return people.getOrDefault(iin, new Answer.NotFound());
  }
}
