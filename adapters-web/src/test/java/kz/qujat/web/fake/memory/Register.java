package kz.qujat.web.fake.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;

/// The state database of individuals (ГБД ФЛ).
public final class Register implements PopulationRegistry {
  private final Map<Iin, Entry> people = new HashMap<>();
  private final Map<Iin, String> unclear = new HashMap<>();
  private boolean down;

  public void clear() {
    people.clear();
    unclear.clear();
    down = false;
  }

  public void goDown() {
    down = true;
  }

  /// Adds a citizen whose only card expires on that day.
  public void holds(Iin iin, LocalDate expiresOn) {
    holds(iin, expiresOn, null);
  }

  public void holds(Iin iin, LocalDate expiresOn, Exemption exemption) {
    var card = new Card("041234567", expiresOn.minusYears(10), expiresOn, false);
    holds(iin, List.of(card), exemption);
  }

  public void holds(Iin iin, List<Card> cards, Exemption exemption) {
    var person = new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, exemption, cards);
    people.put(iin, new Entry("ОМАРОВА", "АЙГҮЛ", null, Sex.FEMALE, person, null));
  }

  /// Makes `element` of the person's record, which matters for the answer, unclear.
  public void holdsUnclearly(Iin iin, String element) {
    unclear.put(iin, element);
  }

  @Override
  public Answer find(Iin iin) {
    if (down) {
      throw new NeighbourUnavailable(Neighbour.CIVIL_REGISTRY, "no answer in time");
    }
    if (unclear.containsKey(iin)) {
      return new Answer.Unclear(unclear.get(iin));
    }
    Entry entry = people.get(iin);
    return entry == null ? new Answer.NotFound() : new Answer.Found(entry, List.of());
  }
}
