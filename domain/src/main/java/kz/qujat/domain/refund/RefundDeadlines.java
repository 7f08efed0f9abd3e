package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.Refund.Progress.Ended;
import kz.qujat.domain.refund.Refund.Progress.Filed;
import kz.qujat.domain.refund.Refund.Progress.OnPaper;
import kz.qujat.domain.refund.Refund.Progress.Ready;
import kz.qujat.domain.refund.Refund.Progress.WithoutAccount;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;

/// Decides which reminder is due while no account is named, and when the right to the refund
/// lapses.
final class RefundDeadlines {
  private RefundDeadlines() {}

  static RefundDecision check(Refund refund, Instant at) {
    return switch (refund.progress()) {
      case WithoutAccount waiting -> check(refund, waiting, at);
      case Ready _, Filed _, OnPaper _, Ended _ -> RefundDecision.alreadyDone();
    };
  }

  private static RefundDecision check(Refund refund, WithoutAccount waiting, Instant at) {
    LocalDate today = CivilDate.at(at);
    if (today.isAfter(refund.claimableUntil())) {
      return RefundDecision.accept(new RefundLapsed(refund.id(), refund.application(), at));
    }
    return Reminder.latestDue(refund, waiting, today)
        .map(due ->
            RefundDecision.accept(
                new AccountReminderDue(refund.id(), refund.application(), due, at)))
        .orElseGet(RefundDecision::alreadyDone);
  }
}
