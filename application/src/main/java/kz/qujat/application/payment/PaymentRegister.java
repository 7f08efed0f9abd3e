package kz.qujat.application.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import org.jspecify.annotations.Nullable;

/// The gateway's own list of what was paid, against which the history can be held.
public interface PaymentRegister {
  /// The payments of a civil day, in no particular order; asking again is harmless.
  ///
  /// @throws NeighbourUnavailable when no answer came in time
  Day of(LocalDate day);

  /// A day in the register.
  ///
  /// @param unreadable the lines nobody can read; they keep no other from being read
  record Day(List<Line> lines, List<UnreadableMoney> unreadable) {
    public Day {
      lines = List.copyOf(lines);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// A payment as the gateway has it.
  ///
  /// @param reference the gateway's number of the payment
  /// @param bankReference the bank's own, the one a notification brings
  /// @param payment the one it was paid for, by the number we announced; absent when it says no
  ///   number we could have given
  /// @param kbk the code of the budget's income
  record Line(
      String reference,
      String bankReference,
      @Nullable PaymentId payment,
      Money amount,
      String kbk,
      StatedPayer payer,
      Instant paidAt) {
    /// The civil day.
    public LocalDate paidOn() {
      return CivilDate.at(paidAt);
    }
  }
}
