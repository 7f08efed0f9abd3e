package kz.qujat.domain.refund;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.Refund.Progress.WithoutAccount;

/// A reminder that nobody has named an account yet.
public enum Reminder {
  AFTER_7_DAYS,
  AFTER_30_DAYS,
  /// Thirty days before the right to the money ends.
  BEFORE_LAPSE;

  private static final int DAYS_BEFORE_LAPSE = 30;

  /// The reminder to give on `today`, if one is due that has not been given. Of several, as after
  /// an outage, the latest stands for all.
  static Optional<Reminder> latestDue(Refund refund, WithoutAccount waiting, LocalDate today) {
    return Arrays.stream(values())
        .filter(reminder -> !waiting.reminders().contains(reminder))
        .filter(reminder -> !reminder.dueFrom(refund, waiting).isAfter(today))
        .max(Comparator.comparing(reminder -> reminder.dueFrom(refund, waiting)));
  }

  /// The reminders there have been once this one is given: whatever was due by then counts as
  /// given, too.
  Set<Reminder> given(Refund refund, WithoutAccount waiting) {
    Set<Reminder> given = new HashSet<>(waiting.reminders());
    for (Reminder other : values()) {
      if (!other.dueFrom(refund, waiting).isAfter(dueFrom(refund, waiting))) {
        given.add(other);
      }
    }
    return given;
  }

  private LocalDate dueFrom(Refund refund, WithoutAccount waiting) {
    LocalDate since = CivilDate.at(waiting.since());
    return switch (this) {
      case AFTER_7_DAYS -> since.plusDays(7);
      case AFTER_30_DAYS -> since.plusDays(30);
      case BEFORE_LAPSE -> refund.claimableUntil().minusDays(DAYS_BEFORE_LAPSE);
    };
  }
}
