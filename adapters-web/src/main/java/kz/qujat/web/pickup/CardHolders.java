package kz.qujat.web.pickup;

import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The card holder's name, masked, as a registration point may see it.
///
/// Without the register, the hand-over continues without a name: the name is helpful but not
/// required.
@Component
public final class CardHolders {
  private final PseudonymDirectory pseudonymDirectory;
  private final PopulationRegistry registry;

  CardHolders(PseudonymDirectory pseudonymDirectory, PopulationRegistry registry) {
    this.pseudonymDirectory = pseudonymDirectory;
    this.registry = registry;
  }

  /// A masked name.
  ///
  /// @param name null when the register did not return it
  /// @param unavailable the names of the neighbouring systems that gave no answer, or an unclear
  ///   one
  public record Masked(@Nullable String name, List<String> unavailable) {
    public Masked {
      unavailable = List.copyOf(unavailable);
    }
  }

  /// The masked name of the applicant, who will hold the card.
  public Masked of(CaseFile file) {
    Iin iin = pseudonymDirectory.iinOf(file.application().applicant());
    try {
      return switch (registry.find(iin)) {
        case Answer.Found(var entry, _) -> new Masked(NameMasking.of(entry), List.of());
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
