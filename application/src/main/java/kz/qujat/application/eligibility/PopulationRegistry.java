package kz.qujat.application.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// The state database of individuals (ГБД ФЛ).
public interface PopulationRegistry {
  /// Returns the current record of a person.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Answer find(Iin iin);

  /// The register's answer.
  sealed interface Answer {
    /// The register has the person.
    ///
    /// @param oddities paths of elements that could not be understood and do not affect the
    ///   decision
    record Found(Entry entry, List<String> oddities) implements Answer {
      public Found {
        oddities = List.copyOf(oddities);
      }
    }

    /// The register has no person with that number.
    record NotFound() implements Answer {}

    /// The register has the person, but its record does not allow a decision.
    ///
    /// @param element path of the element that the decision needs and that cannot be understood,
    ///   such as `documents/document/endDate`; never its value
    record Unclear(String element) implements Answer {}
  }

  /// A person's entry in the register. Some people have only a surname or only a given name.
  ///
  /// @param patronymic absent when the person has none
  /// @param photo the photo of the current card, absent when the register has none
  record Entry(
      @Nullable String surname,
      @Nullable String givenName,
      @Nullable String patronymic,
      Sex sex,
      Person person,
      @Nullable ImageContent photo) {
    public Entry {
      if (surname == null && givenName == null) {
        throw new IllegalArgumentException("nobody has neither a surname nor a given name");
      }
    }

    /// Returns the person's names in the order in which they are written.
    public List<String> names() {
      return Stream.of(surname, givenName, patronymic).filter(Objects::nonNull).toList();
    }
  }
}
