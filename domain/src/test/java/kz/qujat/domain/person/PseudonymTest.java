package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymTest {
  private static final UUID DANA = new UUID(7, 1);
  private static final UUID AIGUL = new UUID(7, 2);

  @Test
  void anOfficerIsTheSamePersonAsTheApplicantOfTheSamePseudonym() {
    assertThat(new OfficerId(DANA).isThePerson(new ApplicantId(DANA))).isTrue();
  }

  @Test
  void anOfficerOfAnotherPseudonymIsAnotherPerson() {
    assertThat(new OfficerId(AIGUL).isThePerson(new ApplicantId(DANA))).isFalse();
  }

  @Test
  void aPseudonymIsReadAsItIsPrinted() {
    var dana = new ApplicantId(DANA);
    var aigul = new OfficerId(AIGUL);

    assertThat(ApplicantId.parse(dana.toString())).isEqualTo(dana);
    assertThat(OfficerId.parse(aigul.toString())).isEqualTo(aigul);
  }
}
