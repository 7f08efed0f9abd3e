package kz.qujat.domain.refund;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// A Kazakh bank account number: `KZ`, two check digits (ISO 13616) and sixteen more characters.
public record Iban(String value) {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  public Iban {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a Kazakh IBAN");
    }
  }

  /// Parses an account number, ignoring spaces and letter case. Empty when `text` is not a valid
  /// Kazakh IBAN.
  public static Optional<Iban> parse(String text) {
    String compact = text.replace(" ", "").toUpperCase(Locale.ROOT);
    return isWellFormed(compact) ? Optional.of(new Iban(compact)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.matches("KZ\\d{2}[A-Z0-9]{16}") && remainder(text) == 1;
  }

  private static int remainder(String text) {
    StringBuilder digits = new StringBuilder();
    (text.substring(4) + text.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }

  /// The masked form: only the country and the last four characters.
  @Override
  public String toString() {
    return "KZ**************" + value.substring(16);
  }
}
