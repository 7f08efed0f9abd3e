package kz.qujat.web.pickup;

import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Whose card it is, as far as the counter may see. The counter goes on without the register: the
/// name is a help, not a condition.
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
  /// @param unavailable the neighbours that did not answer, by name
  public record Masked(@Nullable String name, List<String> unavailable) {
    public Masked {
      unavailable = List.copyOf(unavailable);
    }
  }

  /// The holder of the card that is applied for.
  public Masked of(CaseFile file) {
    Iin iin = people.iinOf(file.application().applicant());
    try {
      return new Masked(name(registry.find(iin)), List.of());
    } catch (NeighbourUnavailable e) {
      return new Masked(null, List.of(e.neighbour().wireName()));
    }
  }

  private static @Nullable String name(Answer answer) {
    return switch (answer) {
      case Answer.Found(var entry, _) -> MaskedName.of(entry);
      case Answer.NotFound _, Answer.Unclear _ -> null;
    };
  }
}
