package kz.qujat.application.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HolderRecordTest {
  private static final LocalDate BIRTH = LocalDate.of(1985, 5, 15);
  private static final HolderRecord HOLDER =
      new HolderRecord("SURNAME", "NAME", null, BIRTH, Sex.FEMALE, "KAZ", true, "038123456");

  @Test
  void theSameDataDoNotDiffer() {
    assertThat(
            HOLDER.differences(
                new HolderRecord(
                    "SURNAME", "NAME", null, BIRTH, Sex.FEMALE, "KAZ", true, "038123456")))
        .isEmpty();
  }

  @Test
  void anyPartOfTheNameIsTheNames() {
    assertThat(named("SURNAMEE", "NAME", null)).containsExactly(HolderField.NAMES);
    assertThat(named("SURNAME", "NAMEE", null)).containsExactly(HolderField.NAMES);
    assertThat(named("SURNAME", "NAME", "PATRONYMIC")).containsExactly(HolderField.NAMES);
    assertThat(named(null, "NAME", null)).containsExactly(HolderField.NAMES);
  }

  private static Set<HolderField> named(
      @Nullable String surname, @Nullable String name, @Nullable String patronymic) {
    return HOLDER.differences(
        new HolderRecord(surname, name, patronymic, BIRTH, Sex.FEMALE, "KAZ", true, "038123456"));
  }

  @Test
  void everythingElseIsNamedByItself() {
    var other =
        new HolderRecord("SURNAME", "NAME", null, BIRTH.plusDays(1), Sex.MALE, "RUS", false, null);

    assertThat(HOLDER.differences(other))
        .containsExactly(
            HolderField.BIRTH_DATE,
            HolderField.SEX,
            HolderField.CITIZENSHIP,
            HolderField.STATUS,
            HolderField.CARD);
  }

  @Test
  void onlyTheNamesMayBeACorrectedSpelling() {
    assertThat(Arrays.stream(HolderField.values()).filter(HolderField::mayBeCorrected))
        .containsExactly(HolderField.NAMES);
  }
}
