package kz.qujat.web.ticket;

import java.util.Optional;
import kz.qujat.domain.ticket.TicketNumber;

/// A ticket number as a hand or a scanner gives it: blanks, dashes of any kind and other marks
/// between the digits are forgiven, a wrong digit is not.
public final class TypedTicket {
  private static final int DIGITS = 15;

  private TypedTicket() {}

  /// The ticket meant by `text`, nothing when there is none.
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

  /// Whether all digits are there, be they right or wrong.
  public static boolean isWhole(String text) {
    return text.replaceAll("\\D", "").length() == DIGITS;
  }
}
