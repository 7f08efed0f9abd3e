package kz.qujat.application.eligibility;

import java.util.Optional;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The state database of individuals (ГБД ФЛ).
public interface PopulationRegistry {
  /// What the register says of a person now, or nothing when it knows nobody under that number.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Optional<Entry> find(Iin iin);

  /// A person in the register.
  ///
  /// @param patronymic absent where a person has none
  /// @param photo the photo of the card in force, absent where the register has none
  record Entry(
      String surname,
      String givenName,
      @Nullable String patronymic,
      Sex sex,
      Person person,
      @Nullable Picture photo) {}

  enum Sex {
    MALE,
    FEMALE
  }
}
