package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;

/// Decides which reminder is due while no account is named, and when the right to the refund
/// lapses.
final class UnclaimedRefundRules {
  private UnclaimedRefundRules() {}

  static RefundDecision check(RefundState refundState, Instant at) {
    return switch (refundState.progress()) {
      case WithoutAccount waiting -> check(refundState, waiting, at);
      case Ready _, Filed _, OnPaper _, Ended _ -> RefundDecision.alreadyDone();
    };
  }

  private static RefundDecision check(RefundState refundState, WithoutAccount waiting, Instant at) {
    LocalDate today = CivilDate.at(at);
    if (today.isAfter(refundState.claimableUntil())) {
      return RefundDecision.accept(
          new RefundLapsed(refundState.id(), refundState.application(), at));
    }
    return BankAccountReminder.latestDue(refundState, waiting, today)
        .map(due ->
            RefundDecision.accept(
                new AccountReminderDue(refundState.id(), refundState.application(), due, at)))
        .orElseGet(RefundDecision::alreadyDone);
  }
}
