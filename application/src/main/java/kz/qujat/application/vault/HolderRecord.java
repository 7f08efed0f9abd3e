package kz.qujat.application.vault;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// The holder's data as the population register returned them at one moment. The card is made from
/// them.
///
/// @param surname absent when the person has none
/// @param givenName absent when the person has none
/// @param patronymic absent when the person has none
/// @param citizenship ISO 3166 alpha-3 code
/// @param canAct whether the person is alive, not declared missing, and capable
/// @param cardNumber number of the identity card to be exchanged, absent when the register names
///   none
public record HolderRecord(
    @Nullable String surname,
    @Nullable String givenName,
    @Nullable String patronymic,
    LocalDate birthDate,
    Sex sex,
    String citizenship,
    boolean canAct,
    @Nullable String cardNumber)
    implements VaultRecord {
  /// Returns the fields in which `other` differs.
  public Set<HolderField> differences(HolderRecord other) {
    Set<HolderField> differing = EnumSet.noneOf(HolderField.class);
    boolean sameNames =
        Objects.equals(surname, other.surname)
            && Objects.equals(givenName, other.givenName)
            && Objects.equals(patronymic, other.patronymic);
    add(differing, HolderField.NAMES, sameNames);
    add(differing, HolderField.BIRTH_DATE, birthDate.equals(other.birthDate));
    add(differing, HolderField.SEX, sex == other.sex);
    add(differing, HolderField.CITIZENSHIP, citizenship.equals(other.citizenship));
    add(differing, HolderField.STATUS, canAct == other.canAct);
    add(differing, HolderField.CARD, Objects.equals(cardNumber, other.cardNumber));
    return differing;
  }

  private static void add(Set<HolderField> differing, HolderField field, boolean same) {
    if (!same) {
      differing.add(field);
    }
  }
}
