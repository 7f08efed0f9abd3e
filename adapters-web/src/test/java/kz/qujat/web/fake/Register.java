package kz.qujat.web.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;

/// The state database of individuals.
public final class Register implements PopulationRegistry {
  private final Map<Iin, Answer> people = new HashMap<>();
  private boolean down;

  public void clear() {
    people.clear();
    down = false;
  }

  public void goDown() {
    down = true;
  }

  /// A citizen whose only card expires on that day.
  public void holds(Iin iin, LocalDate expiresOn) {
    holds(iin, expiresOn, null);
  }

  public void holds(Iin iin, LocalDate expiresOn, Exemption exemption) {
    var card = new Card("041234567", expiresOn.minusYears(10), expiresOn, false);
    holds(iin, List.of(card), exemption);
  }

  public void holds(Iin iin, List<Card> cards, Exemption exemption) {
    var person = new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, exemption, cards);
    var entry = new Entry("ОМАРОВА", "АЙГҮЛ", null, Sex.FEMALE, person, null);
    people.put(iin, new Answer.Found(entry, List.of()));
  }

  /// From now on nobody understands that element of the person's record.
  public void blurs(Iin iin, String element) {
    people.put(iin, new Answer.Unclear(element));
  }

  @Override
  public Answer find(Iin iin) {
    if (down) {
      throw new NeighbourUnavailable(Neighbour.CIVIL_REGISTRY, "no answer in time");
    }
    return people.getOrDefault(iin, new Answer.NotFound());
  }
}
