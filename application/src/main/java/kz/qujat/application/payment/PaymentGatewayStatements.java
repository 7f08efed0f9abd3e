package kz.qujat.application.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import org.jspecify.annotations.Nullable;

/// The gateway's own list of payments, with which the history can be compared.
public interface PaymentGatewayStatements {
  /// Returns the payments of a civil day, in no particular order. Repeating the request is
  /// harmless.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Day of(LocalDate day);

  /// One day of the register.
  ///
  /// @param unreadable the lines that cannot be read; the other lines are read regardless
  record Day(List<Line> lines, List<SetAsidePaymentMessage> unreadable) {
    public Day {
      lines = List.copyOf(lines);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// A payment as recorded by the gateway.
  ///
  /// @param reference the gateway's number of the payment
  /// @param bankReference the bank's own reference, which a notification also contains
  /// @param payment the payment as announced by the product, absent when the line names no number
  ///   that the product could have assigned
  /// @param kbk the budget classification code
  record Line(
      String reference,
      String bankReference,
      @Nullable PaymentRequestId payment,
      Money amount,
      String kbk,
      ReportedPayer payer,
      Instant paidAt) {
    /// The civil day of the payment.
    public LocalDate paidOn() {
      return CivilDate.at(paidAt);
    }
  }
}
