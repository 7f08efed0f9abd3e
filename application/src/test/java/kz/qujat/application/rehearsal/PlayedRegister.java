package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.domain.person.Iin;

/// The register with Dana and Erlan in it.
public final class PlayedRegister implements PopulationRegistry {
  public final Wire wire;
  private final Map<Iin, Entry> entries = new HashMap<>();

  PlayedRegister(Wire wire) {
    this.wire = wire;
    put(Cast.DANA.iin(), Cast.registered(null, Cast.OLD_CARD));
    put(Cast.ERLAN.iin(), Cast.registered(null, Cast.OLD_CARD));
  }

  public void put(Iin iin, Entry entry) {
    entries.put(iin, entry);
  }

  public void forget(Iin iin) {
    entries.remove(iin);
  }

  @Override
  public Optional<Entry> find(Iin iin) {
    wire.cross();
    return Optional.ofNullable(entries.get(iin));
  }
}
