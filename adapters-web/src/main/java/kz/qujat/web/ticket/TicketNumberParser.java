package kz.qujat.web.ticket;

import java.util.Optional;
import kz.qujat.domain.ticket.TicketNumber;

/// Parses a ticket number that was typed or scanned.
///
/// Blanks, dashes of any kind and other characters between the digits are ignored; a wrong digit is
/// an error.
public final class TicketNumberParser {
  private static final int DIGITS = 15;

  private TicketNumberParser() {}

  /// The ticket number in `text`; empty when there is no valid one.
  public static Optional<TicketNumber> parse(String text) {
    String digits = text.replaceAll("\\D", "");
    return isWhole(text)
        ? TicketNumber.parse(
            String.join(
                "-",
                digits.substring(0, 2),
                digits.substring(2, 8),
                digits.substring(8, 14),
                digits.substring(14)))
        : Optional.empty();
  }

  /// Whether the number of digits is right, valid or not.
  public static boolean isWhole(String text) {
    return text.replaceAll("\\D", "").length() == DIGITS;
  }
}
