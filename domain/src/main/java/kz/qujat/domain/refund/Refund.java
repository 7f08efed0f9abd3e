package kz.qujat.domain.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;

/// A refund case that was opened. The tax authority pays, not the ministry, and only to an account
/// its beneficiary names.
///
/// @param beneficiary who paid, and so who is paid back
/// @param reference keyed digest of the bank's reference of the payment
/// @param paidAt when the money that goes back was paid
/// @param attempt how many times it has been filed, the coming one included
public record Refund(
    RefundId id,
    ApplicationId application,
    PaymentId payment,
    Money amount,
    RefundGround ground,
    Payer beneficiary,
    Digest reference,
    Instant paidAt,
    int attempt,
    Progress progress) {

  /// How far a refund case has come.
  public sealed interface Progress {
    /// Waiting for the beneficiary to name an account: the first, or another after a refusal.
    sealed interface WithoutAccount extends Progress {
      /// Since when.
      Instant since();

      /// The reminders there have been.
      Set<Reminder> reminders();
    }

    record AwaitingBankAccount(Instant since, Set<Reminder> reminders) implements WithoutAccount {
      public AwaitingBankAccount {
        reminders = Set.copyOf(reminders);
      }
    }

    /// Refused by the tax authority; another account opens the way to file again.
    ///
    /// @param account the one that was refused
    record Rejected(Digest account, Instant since, Set<Reminder> reminders)
        implements WithoutAccount {
      public Rejected {
        reminders = Set.copyOf(reminders);
      }
    }

    /// Ready to be filed.
    ///
    /// @param account salted digest of the account kept in the vault
    record Ready(Digest account) implements Progress {}

    /// With the tax authority.
    ///
    /// @param dueOn the day by which it has to answer
    record Filed(Digest account, LocalDate dueOn) implements Progress {}

    /// The payer has no IIN: a supervisor settles it with the tax authority on paper.
    record OnPaper() implements Progress {}

    /// Nothing can happen any more.
    sealed interface Ended extends Progress {}

    record Paid() implements Ended {}

    /// Nobody named an account before the right to the money ended.
    record Lapsed() implements Ended {}

    record ClosedOnPaper() implements Ended {}
  }

  /// The last day on which the money can be claimed.
  public LocalDate claimableUntil() {
    // Tax Code: within three years of the day of payment.
    return CivilDate.at(paidAt).plusYears(3);
  }

  /// Whether an account can be given, or another in its place.
  public boolean takesAccountOn(LocalDate day) {
    return takesAccount() && !day.isAfter(claimableUntil());
  }

  /// The same but for the time that has passed.
  public boolean takesAccount() {
    return switch (progress) {
      case Progress.WithoutAccount _ -> true;
      case Progress.Ready _ -> true;
      case Progress.Filed _, Progress.OnPaper _, Progress.Ended _ -> false;
    };
  }

  Refund to(Progress next) {
    return new Refund(
        id, application, payment, amount, ground, beneficiary, reference, paidAt, attempt, next);
  }

  Refund again() {
    return new Refund(
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
