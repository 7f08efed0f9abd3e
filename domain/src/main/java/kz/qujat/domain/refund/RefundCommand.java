package kz.qujat.domain.refund;

import java.time.Instant;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;

/// A command to a refund case.
public sealed interface RefundCommand {
  RefundId refund();

  /// The legal moment of the act.
  Instant at();

  /// Opens the case: money must be refunded.
  ///
  /// @param beneficiary the payer
  /// @param reference keyed digest of the bank's reference of the payment
  /// @param paidAt when it was paid, according to the payment gateway
  record OpenRefund(
      RefundId refund,
      ApplicationId application,
      PaymentRequestId payment,
      Money amount,
      Payer beneficiary,
      RefundGround ground,
      Digest reference,
      Instant paidAt,
      Instant at)
      implements RefundCommand {}

  /// Names the account to which the money is refunded.
  ///
  /// @param citizen the person who names it
  /// @param account salted digest of the account kept in the vault
  record GiveBankAccount(RefundId refund, CitizenId citizen, Digest account, Instant at)
      implements RefundCommand {}

  /// Records that the case was filed with the tax authority.
  ///
  /// @param account the account in the filing, even if the beneficiary has named another one since
  record RecordRefundFiled(RefundId refund, int attempt, Digest account, Deadline term, Instant at)
      implements RefundCommand {}

  /// Records that the tax authority paid.
  record RecordRefundPaid(RefundId refund, int attempt, Instant at) implements RefundCommand {}

  /// Records that the tax authority rejected the refund.
  record RecordRefundRejected(RefundId refund, int attempt, String code, Instant at)
      implements RefundCommand {}

  /// Checks whether a reminder for a missing account is due, or the right to the refund has ended.
  record CheckDeadlines(RefundId refund, Instant at) implements RefundCommand {}

  /// Closes the case of a payer without an IIN.
  ///
  /// @param reference salted digest of the tax authority's reference
  record CloseOnPaper(RefundId refund, StaffId supervisor, Digest reference, Instant at)
      implements RefundCommand {}
}
