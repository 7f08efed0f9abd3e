package kz.qujat.web.pickup;

import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose card it is, as far as the counter may see. The counter goes on without the register: the
/// name is a help, not a condition.
@Component
public final class Holders {
  private final People people;
  private final PopulationRegistry registry;

  Holders(People people, PopulationRegistry registry) {
    this.people = people;
    this.registry = registry;
  }

  /// A masked name.
  ///
  /// @param name absent when the register did not give it
  /// @param unavailable the neighbours that did not answer, or not clearly, by name
  public record Masked(@Nullable String name, List<String> unavailable) {
    public Masked {
      unavailable = List.copyOf(unavailable);
    }
  }

  /// The holder of the card that is applied for.
  public Masked of(CaseFile file) {
    Iin iin = people.iinOf(file.application().applicant());
    try {
      return switch (registry.find(iin)) {
        case Answer.Found(var entry, _) -> new Masked(MaskedName.of(entry), List.of());
        case Answer.NotFound _ -> new Masked(null, List.of());
        case Answer.Unclear _ -> without(Neighbour.CIVIL_REGISTRY);
      };
    } catch (NeighbourUnavailable e) {
      return without(e.neighbour());
    }
  }

  private static Masked without(Neighbour neighbour) {
    return new Masked(null, List.of(neighbour.wireName()));
  }
}
