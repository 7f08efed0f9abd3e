package kz.qujat.domain.refund;

import java.time.LocalDate;

/// A reminder that nobody has named an account yet.
public enum Reminder {
  AFTER_7_DAYS,
  AFTER_30_DAYS,
  /// Thirty days before the right to the money ends.
  BEFORE_LAPSE;

  private static final int DAYS_BEFORE_LAPSE = 30;

  /// From which day on the reminder is due.
  ///
  /// @param since the day from which an account was missing
  /// @param claimableUntil the last day on which the money can be claimed
  LocalDate dueFrom(LocalDate since, LocalDate claimableUntil) {
    return switch (this) {
      case AFTER_7_DAYS -> since.plusDays(7);
      case AFTER_30_DAYS -> since.plusDays(30);
      case BEFORE_LAPSE -> claimableUntil.minusDays(DAYS_BEFORE_LAPSE);
    };
  }
}
