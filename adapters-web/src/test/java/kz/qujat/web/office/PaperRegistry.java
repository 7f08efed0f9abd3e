package kz.qujat.web.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;

/// A register that knows whom it was told of, and can fall silent.
public final class PaperRegistry implements PopulationRegistry {
  private final Map<Iin, Entry> people = new HashMap<>();
  private boolean silent;

  public void enter(Iin iin, Entry entry) {
    people.put(iin, entry);
  }

  void clear() {
    people.clear();
    silent = false;
  }

  public void fallSilent() {
    silent = true;
  }

  @Override
  public Optional<Entry> find(Iin iin) {
    if (silent) {
      throw new NeighbourUnavailable(Neighbour.CIVIL_REGISTRY, "silent");
    }
    return Optional.ofNullable(people.get(iin));
  }
}
