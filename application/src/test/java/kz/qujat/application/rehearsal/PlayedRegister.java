package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.domain.person.Iin;

/// A fake register that contains Dana and Erlan.
public final class PlayedRegister implements PopulationRegistry {
  public final Wire wire;
  private final Map<Iin, Answer> answers = new HashMap<>();

  PlayedRegister(Wire wire) {
    this.wire = wire;
    put(Cast.DANA.iin(), Cast.registered(null, Cast.OLD_CARD));
    put(Cast.ERLAN.iin(), Cast.registered(null, Cast.OLD_CARD));
  }

  public void put(Iin iin, Entry entry) {
    answers(iin, new Answer.Found(entry, List.of()));
  }

  public void forget(Iin iin) {
    answers(iin, new Answer.NotFound());
  }

  /// From now on it returns this answer for a person.
  public void answers(Iin iin, Answer answer) {
    answers.put(iin, answer);
  }

  @Override
  public Answer find(Iin iin) {
    wire.cross();
    return answers.getOrDefault(iin, new Answer.NotFound());
  }
}
