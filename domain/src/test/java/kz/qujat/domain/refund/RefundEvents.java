package kz.qujat.domain.refund;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.FRIDAY;
import static kz.qujat.domain.story.Things.*;

import java.time.Instant;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.story.Days;

/// The events of a refund case in the test stories, each on its usual day.
final class RefundEvents {
  /// Late in the evening of 15 March 2026 in Almaty.
  static final Instant PAID_AT = Instant.parse("2026-03-15T16:30:00Z");

  /// The case is opened on a Thursday.
  static final Instant OPENED_AT = Days.THURSDAY;

  /// The last second in Almaty in which the refund can be claimed, three years after the payment.
  static final Instant LAST_SECOND = Instant.parse("2029-03-15T18:59:59Z");

  static final Instant TOO_LATE = Instant.parse("2029-03-15T19:00:00Z");

  private RefundEvents() {}

  static RefundOpened opened(Payer beneficiary) {
    return opened(beneficiary, RefundGround.ANNULLED);
  }

  static RefundOpened opened(Payer beneficiary, RefundGround ground) {
    return new RefundOpened(
        REFUND, APPLICATION, PAYMENT, DUTY, beneficiary, ground, BANK_1, PAID_AT, OPENED_AT);
  }

  static RefundAccountGiven accountGiven(Digest account) {
    return accountGiven(account, FRIDAY);
  }

  static RefundAccountGiven accountGiven(Digest account, Instant at) {
    return new RefundAccountGiven(REFUND, APPLICATION, account, at);
  }

  static RefundFiled refundFiled(int attempt) {
    return new RefundFiled(REFUND, APPLICATION, attempt, FIVE_DAYS.dueOn(), FRIDAY);
  }

  static RefundPaid refundPaid(int attempt) {
    return new RefundPaid(REFUND, APPLICATION, attempt, FRIDAY);
  }

  static RefundRejected refundRejected(int attempt) {
    return refundRejected(attempt, FRIDAY);
  }

  static RefundRejected refundRejected(int attempt, Instant at) {
    return new RefundRejected(REFUND, APPLICATION, attempt, "ACCOUNT_CLOSED", at);
  }

  static AccountReminderDue reminder(BankAccountReminder bankAccountReminder, Instant at) {
    return new AccountReminderDue(REFUND, APPLICATION, bankAccountReminder, at);
  }

  static RefundLapsed refundLapsed() {
    return new RefundLapsed(REFUND, APPLICATION, TOO_LATE);
  }

  static RefundClosedOnPaper refundClosed() {
    return new RefundClosedOnPaper(REFUND, APPLICATION, GULNARA, PAPER, FRIDAY);
  }
}
