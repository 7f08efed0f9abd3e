package kz.qujat.domain.refund;

import java.time.Instant;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;

/// What can be asked of a refund case.
public sealed interface RefundCommand {
  RefundId refund();

  /// The legal moment of the act.
  Instant at();

  /// Opens the case: money has to go back.
  ///
  /// @param beneficiary who paid
  /// @param reference keyed digest of the bank's reference of the payment
  /// @param paidAt when it was paid, by the payment gateway
  record OpenRefund(
      RefundId refund,
      ApplicationId application,
      PaymentId payment,
      Money amount,
      Payer beneficiary,
      RefundGround ground,
      Digest reference,
      Instant paidAt,
      Instant at)
      implements RefundCommand {}

  /// Names the account the money goes back to.
  ///
  /// @param citizen who names it
  /// @param account salted digest of the account kept in the vault
  record GiveBankAccount(RefundId refund, ApplicantId citizen, Digest account, Instant at)
      implements RefundCommand {}

  /// The tax authority has the case.
  ///
  /// @param account the one the case names, whatever the beneficiary has named since
  record RecordRefundFiled(RefundId refund, int attempt, Digest account, Term term, Instant at)
      implements RefundCommand {}

  /// The tax authority paid.
  record RecordRefundPaid(RefundId refund, int attempt, Instant at) implements RefundCommand {}

  /// The tax authority refused to pay.
  record RecordRefundRejected(RefundId refund, int attempt, String code, Instant at)
      implements RefundCommand {}

  /// Looks whether a missing account has to be asked for again, or the right to the money has
  /// ended.
  record CheckDeadlines(RefundId refund, Instant at) implements RefundCommand {}

  /// Closes the case of a payer without an IIN.
  ///
  /// @param reference salted digest of the tax authority's reference
  record CloseOnPaper(RefundId refund, OfficerId supervisor, Digest reference, Instant at)
      implements RefundCommand {}
}
