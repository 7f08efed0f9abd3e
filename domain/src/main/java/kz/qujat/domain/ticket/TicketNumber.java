package kz.qujat.domain.ticket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import kz.qujat.domain.person.Region;

/// The number of a registration ticket: `RR-YYMMDD-NNNNNN-C`.
///
/// It consists of the region, the day of registration, a gapless counter within that region and
/// day, and a check digit (ISO 7064 MOD 11,10 over the preceding digits), which detects typing
/// errors.
public record TicketNumber(Region region, LocalDate day, int number) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final int LARGEST = 999_999;

  public TicketNumber {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("ticket number out of range: " + number);
    }
  }

  /// Parses a ticket number. Empty when the form or the check digit is wrong.
  public static Optional<TicketNumber> parse(String text) {
    if (!text.matches("\\d{2}-\\d{6}-\\d{6}-\\d") || text.startsWith("000000", 10)) {
      return Optional.empty();
    }
    return Region.parse(text.substring(0, 2))
        .flatMap(region -> read(region, text))
        .filter(ticket -> ticket.toString().equals(text));
  }

  private static Optional<TicketNumber> read(Region region, String text) {
    try {
      LocalDate day = LocalDate.parse(text.substring(3, 9), DAY);
      return Optional.of(new TicketNumber(region, day, Integer.parseInt(text.substring(10, 16))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int checkDigit(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (product + digits.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
  }

  @Override
  public String toString() {
    String date = DAY.format(day);
    String count = String.format(Locale.ROOT, "%06d", number);
    int check = checkDigit(region.code() + date + count);
    return String.join("-", region.code(), date, count, String.valueOf(check));
  }
}
