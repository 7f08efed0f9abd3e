package kz.qujat.integration.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parsers for the words, dates and flags of the population register.
final class ElementValueParsers {
  /// `xs:date` or `xs:dateTime`: the date, then an optional time and offset, both ignored.
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T[0-9:.]+)?(Z|[+-]\\d{2}:\\d{2})?");

  /// Earlier years are placeholders: systems write 0001-01-01 or 1753-01-01 for an unknown date.
  private static final int EARLIEST_YEAR = 1800;

  private static final Set<String> COUNTRIES =
      Set.copyOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));

  private ElementValueParsers() {}

  /// Parses the civil date as written, ignoring time and offset.
  static Optional<LocalDate> date(String text) {
    Matcher written = DATE.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written.group(1)))
          .filter(date -> date.getYear() >= EARLIEST_YEAR);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Parses an `xs:boolean`.
  static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true", "1" -> Optional.of(true);
      case "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// Parses a status that is one of two words: `yes` means true, `no` means false.
  static Function<String, Optional<Boolean>> either(String yes, String no) {
    return word ->
        word.equals(yes) || word.equals(no) ? Optional.of(word.equals(yes)) : Optional.empty();
  }

  /// Parses a country code of ISO 3166, alpha-3.
  static Optional<String> country(String text) {
    return Optional.of(text).filter(COUNTRIES::contains);
  }

  /// Parses the name of one of the constants in `known`.
  static <E extends Enum<E>> Function<String, Optional<E>> word(E[] known) {
    return text -> Arrays.stream(known).filter(one -> one.name().equals(text)).findFirst();
  }
}
