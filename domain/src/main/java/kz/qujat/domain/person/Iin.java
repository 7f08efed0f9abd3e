package kz.qujat.domain.person;

import java.util.Optional;

/// The individual identification number (ИИН, ЖСН) of a person: twelve digits, the last a check
/// digit.
///
/// Birth date and sex are never read out of the digits: where they disagree with the register, the
/// register is right (position of the Ministry of Justice).
public record Iin(String digits) {
  private static final int[] FIRST_PASS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND_PASS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
  private static final int NO_CHECK_DIGIT = 10;

  public Iin {
    if (!isWellFormed(digits)) {
      throw new IllegalArgumentException("not an IIN");
    }
  }

  /// The number written in `text`, or nothing when no person can have it.
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
    // A second remainder of ten stays ten, which no last digit equals: such numbers are not given
    // out.
    return first == NO_CHECK_DIGIT ? weightedSum(text, SECOND_PASS) : first;
  }

  private static int weightedSum(String text, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (text.charAt(i) - '0') * weights[i];
    }
    return sum % 11;
  }

  /// Masked, so that a number which strays into a log tells nothing.
  @Override
  public String toString() {
    return "Iin[************]";
  }
}
