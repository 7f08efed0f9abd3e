package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.domain.person.Iin;

/// The register with Dana and Erlan in it.
public final class PlayedRegister implements PopulationRegistry {
  public final Wire wire;
  private final Map<Iin, Answer> answers = new HashMap<>();

  PlayedRegister(Wire wire) {
    this.wire = wire;
    put(Cast.DANA.iin(), Cast.registered(null, Cast.OLD_CARD));
    put(Cast.ERLAN.iin(), Cast.registered(null, Cast.OLD_CARD));
  }

  public void put(Iin iin, Entry entry) {
    answers.put(iin, new Answer.Found(entry, List.of()));
  }

  public void forget(Iin iin) {
    answers.remove(iin);
  }

  /// From now on nobody understands that element of the person's record.
  public void blur(Iin iin, String element) {
    answers.put(iin, new Answer.Unclear(element));
  }

  @Override
  public Answer find(Iin iin) {
    wire.cross();
    return answers.getOrDefault(iin, new Answer.NotFound());
  }
}
