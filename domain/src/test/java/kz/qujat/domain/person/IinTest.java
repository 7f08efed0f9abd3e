package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"850515390001", "080229690004", "011205690400", "991130590002", "070229690002"})
  void aNumberWhoseLastDigitChecksIsRead(String digits) {
    assertThat(Iin.parse(digits)).contains(new Iin(digits));
  }

  @Test
  void aRemainderOfTenIsTakenAgainWithTheSecondWeights() {
    assertThat(Iin.parse("850515490903")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void twoRemaindersOfTenLeaveNoLastDigit(int last) {
    assertThat(Iin.parse("90031539077" + last)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7, 8, 9})
  void anyOtherLastDigitIsWrong(int last) {
    assertThat(Iin.parse("85051539000" + last)).isEmpty();
  }

  @Test
  void digitsThatNameNoBirthDateAreNotHeldAgainstTheirHolder() {
    // 29 February of a year without one: only the register decides on the birth date, not the
    // digits.
    assertThat(Iin.parse("070229690002")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "85051539000",
        "8505153900011",
        "85051539000X",
        " 850515390001",
        "850515-39000",
        "٨٥٠٥١٥٣٩٠٠٠١"
      })
  void onlyTwelveLatinDigitsAreANumber(String text) {
    assertThat(Iin.parse(text)).isEmpty();
  }

  @Test
  void aWrongNumberCannotBeMadeAndIsNotRepeatedInTheMessage() {
    assertThatThrownBy(() -> new Iin("850515390002"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an IIN");
  }

  @Test
  void printedTheNumberIsMasked() {
    assertThat(new Iin("850515390001")).hasToString("Iin[************]");
  }
}
