package kz.qujat.web.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// The applicant's current data in the register.
///
/// @param iin the full number, because the officer has to compare it
/// @param card the card in force; null when there is none
/// @param dead also true when the date of death is unknown
/// @param photographed whether the register has the photo of that card
public record RegisterExtract(
    String iin,
    @Nullable String surname,
    @Nullable String givenName,
    @Nullable String patronymic,
    Sex sex,
    LocalDate birthDate,
    String citizenship,
    boolean dead,
    @Nullable LocalDate deathDate,
    boolean missing,
    boolean incapable,
    @Nullable Exemption exemption,
    @Nullable Card card,
    boolean photographed) {
  static RegisterExtract of(Iin iin, PopulationRegistry.Entry entry) {
    Person person = entry.person();
    return new RegisterExtract(
        iin.digits(),
        entry.surname(),
        entry.givenName(),
        entry.patronymic(),
        entry.sex(),
        person.birthDate(),
        person.citizenship(),
        person.dead(),
        person.deathDate(),
        person.missing(),
        person.incapable(),
        person.exemption(),
        person.currentCard().orElse(null),
        entry.photo() != null);
  }

  /// Surname, given name and patronymic, in this order, as far as the person has them.
  public String name() {
    return Stream.of(surname, givenName, patronymic)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /// Whether the person is alive, not declared missing, and legally capable.
  public boolean canAct() {
    return !dead && !missing && !incapable;
  }
}
