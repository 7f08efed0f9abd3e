package kz.qujat.domain.person;

import java.util.Optional;

/// The individual identification number (ИИН, ЖСН) of a person: twelve digits, the last a check
/// digit.
///
/// Birth date and sex are never derived from the digits: where the digits and the register
/// disagree, the register is right (position of the Ministry of Justice).
public record Iin(String digits) {
  private static final int[] FIRST_PASS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND_PASS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int NO_CHECK_DIGIT = 10;

  public Iin {
    if (!isWellFormed(digits)) {
      throw new IllegalArgumentException("not an IIN");
    }
  }

  /// Parses an identification number. Empty when `text` is not a valid number.
  public static Optional<Iin> parse(String text) {
    return isWellFormed(text) ? Optional.of(new Iin(text)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.length() == 12
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && checkDigit(text) == text.charAt(11) - '0';
  }

  private static int checkDigit(String text) {
    int first = weightedSum(text, FIRST_PASS);
    // A second remainder of ten never equals a last digit: such numbers are not issued.
    return first == NO_CHECK_DIGIT ? weightedSum(text, SECOND_PASS) : first;
  }

  private static int weightedSum(String text, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (text.charAt(i) - '0') * weights[i];
    }
    return sum % 11;
  }

  /// The masked form, so that a number in a log reveals nothing.
  @Override
  public String toString() {
    return "Iin[************]";
  }
}
