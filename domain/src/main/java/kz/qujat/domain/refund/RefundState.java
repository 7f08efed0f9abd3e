package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;

/// An open or ended refund case. The tax authority pays, not the ministry, and only to an account
/// that the beneficiary names.
///
/// @param beneficiary the payer, to whom the money is returned
/// @param reference keyed digest of the bank's reference of the payment
/// @param paidAt when the money to be refunded was paid
/// @param attempt the number of the current filing, from 1
public record RefundState(
    RefundId id,
    ApplicationId application,
    PaymentRequestId payment,
    Money amount,
    RefundGround ground,
    Payer beneficiary,
    Digest reference,
    Instant paidAt,
    int attempt,
    Progress progress) {

  /// The progress of a refund case.
  public sealed interface Progress {
    /// Waiting for the beneficiary to name an account: the first one, or another after a rejection.
    sealed interface WithoutAccount extends Progress {
      /// When the wait began.
      Instant since();

      /// The reminders already given.
      Set<BankAccountReminder> reminders();
    }

    record AwaitingBankAccount(Instant since, Set<BankAccountReminder> reminders)
        implements WithoutAccount {
      public AwaitingBankAccount {
        reminders = Set.copyOf(reminders);
      }
    }

    /// The tax authority rejected the refund. The case can be filed again with another account.
    ///
    /// @param account the account of the rejected filing
    record Rejected(Digest account, Instant since, Set<BankAccountReminder> reminders)
        implements WithoutAccount {
      public Rejected {
        reminders = Set.copyOf(reminders);
      }
    }

    /// Ready to be filed.
    ///
    /// @param account salted digest of the account kept in the vault
    record Ready(Digest account) implements Progress {}

    /// Filed with the tax authority.
    ///
    /// @param dueOn the day by which the authority must answer
    record Filed(Digest account, LocalDate dueOn) implements Progress {}

    /// The payer has no IIN: a supervisor settles the refund with the tax authority on paper.
    record OnPaper() implements Progress {}

    /// The case is closed for good.
    sealed interface Ended extends Progress {}

    record Paid() implements Ended {}

    /// No account was named before the right to the refund ended.
    record Lapsed() implements Ended {}

    record ClosedOnPaper() implements Ended {}
  }

  /// The last day on which the refund can be claimed.
  public LocalDate claimableUntil() {
    // Tax Code: within three years of the day of payment.
    return CivilDate.at(paidAt).plusYears(3);
  }

  /// Whether the beneficiary can name an account, or replace it, on `day`.
  public boolean takesAccountOn(LocalDate day) {
    return takesAccount() && !day.isAfter(claimableUntil());
  }

  /// Whether the progress of the case allows naming an account, regardless of the date.
  public boolean takesAccount() {
    return switch (progress) {
      case Progress.WithoutAccount _ -> true;
      case Progress.Ready _ -> true;
      case Progress.Filed _, Progress.OnPaper _, Progress.Ended _ -> false;
    };
  }

  RefundState to(Progress next) {
    return new RefundState(
        id, application, payment, amount, ground, beneficiary, reference, paidAt, attempt, next);
  }

  RefundState again() {
    return new RefundState(
        id,
        application,
        payment,
        amount,
        ground,
        beneficiary,
        reference,
        paidAt,
        attempt + 1,
        progress);
  }
}
