package kz.qujat.domain.refund;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;

/// A reminder to the beneficiary who has not named an account yet.
public enum BankAccountReminder {
  AFTER_7_DAYS,
  AFTER_30_DAYS,
  /// Thirty days before the right to the refund ends.
  BEFORE_LAPSE;

  private static final int DAYS_BEFORE_LAPSE = 30;

  /// Returns the reminder to give on `today`: the latest one that is due and not given. It stands
  /// for any earlier ones that were missed, for example during an outage.
  static Optional<BankAccountReminder> latestDue(
      RefundState refundState, WithoutAccount waiting, LocalDate today) {
    return Arrays.stream(values())
        .filter(bankAccountReminder -> !waiting.reminders().contains(bankAccountReminder))
        .filter(bankAccountReminder ->
            !bankAccountReminder.dueFrom(refundState, waiting).isAfter(today))
        .max(
            Comparator.comparing(
                bankAccountReminder -> bankAccountReminder.dueFrom(refundState, waiting)));
  }

  /// Returns the reminders that count as given after this one: itself and every reminder due before
  /// it.
  Set<BankAccountReminder> given(RefundState refundState, WithoutAccount waiting) {
    Set<BankAccountReminder> given = new HashSet<>(waiting.reminders());
    for (BankAccountReminder other : values()) {
      if (!other.dueFrom(refundState, waiting).isAfter(dueFrom(refundState, waiting))) {
        given.add(other);
      }
    }
    return given;
  }

  private LocalDate dueFrom(RefundState refundState, WithoutAccount waiting) {
    LocalDate since = CivilDate.at(waiting.since());
    return switch (this) {
      case AFTER_7_DAYS -> since.plusDays(7);
      case AFTER_30_DAYS -> since.plusDays(30);
      case BEFORE_LAPSE -> refundState.claimableUntil().minusDays(DAYS_BEFORE_LAPSE);
    };
  }
}
