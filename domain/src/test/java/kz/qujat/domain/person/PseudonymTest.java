package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymTest {
  private static final UUID DANA = new UUID(7, 1);
  private static final UUID AIGUL = new UUID(7, 2);

  @Test
  void anOfficerIsTheSamePersonAsTheApplicantOfTheSamePseudonym() {
    assertThat(new StaffId(DANA).isThePerson(new CitizenId(DANA))).isTrue();
  }

  @Test
  void anOfficerOfAnotherPseudonymIsAnotherPerson() {
    assertThat(new StaffId(AIGUL).isThePerson(new CitizenId(DANA))).isFalse();
  }

  @Test
  void aPseudonymIsReadAsItIsPrinted() {
    var dana = new CitizenId(DANA);
    var aigul = new StaffId(AIGUL);

    assertThat(CitizenId.parse(dana.toString())).isEqualTo(dana);
    assertThat(StaffId.parse(aigul.toString())).isEqualTo(aigul);
  }
}
