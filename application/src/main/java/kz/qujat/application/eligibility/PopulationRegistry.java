package kz.qujat.application.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// The state database of individuals (ГБД ФЛ).
public interface PopulationRegistry {
  /// What the register says of a person now.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Answer find(Iin iin);

  /// What the register answered.
  sealed interface Answer {
    /// The register knows the person.
    ///
    /// @param oddities paths of elements nobody understood and that do not bear on the question
    record Found(Entry entry, List<String> oddities) implements Answer {
      public Found {
        oddities = List.copyOf(oddities);
      }
    }

    /// The register knows nobody under that number.
    record NotFound() implements Answer {}

    /// The register knows the person, and its record does not answer the question.
    ///
    /// @param element path of the element that bears on the question and cannot be understood, such
    ///   as `documents/document/endDate`; never what stands in it
    record Unclear(String element) implements Answer {}
  }

  /// A person in the register. Some people have only a surname or only a given name.
  ///
  /// @param patronymic absent where a person has none
  /// @param photo the photo of the card in force, absent where the register has none
  record Entry(
      @Nullable String surname,
      @Nullable String givenName,
      @Nullable String patronymic,
      Sex sex,
      Person person,
      @Nullable Picture photo) {
    public Entry {
      if (surname == null && givenName == null) {
        throw new IllegalArgumentException("nobody has neither a surname nor a given name");
      }
    }

    /// The names the person has, in the order in which they are written.
    public List<String> names() {
      return Stream.of(surname, givenName, patronymic).filter(Objects::nonNull).toList();
    }
  }
}
