package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// A refund case. The tax authority pays, not the ministry, and only to an account its beneficiary
/// names.
///
/// @param beneficiary who paid, and so who is paid back
/// @param paidAt when the money that goes back was paid
/// @param attempt how many times it has been filed, the coming one included
public record Refund(
    RefundId id,
    PaymentId payment,
    Money amount,
    RefundGround ground,
    ApplicantId beneficiary,
    Instant paidAt,
    int attempt,
    Progress progress) {

  /// How far a refund case has come.
  public sealed interface Progress {
    record AwaitingBankAccount() implements Progress {}

    /// Ready to be filed.
    ///
    /// @param account salted digest of the account kept in the vault
    record Ready(Digest account) implements Progress {}

    /// With the tax authority.
    ///
    /// @param dueOn the day by which it has to answer
    record Filed(Digest account, LocalDate dueOn) implements Progress {}

    record Paid() implements Progress {}

    /// Refused by the tax authority; another account opens the way to file again.
    record Rejected(Digest account) implements Progress {}
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
      case Progress.AwaitingBankAccount _, Progress.Ready _, Progress.Rejected _ -> true;
      case Progress.Filed _, Progress.Paid _ -> false;
    };
  }

  Refund to(Progress next) {
    return new Refund(id, payment, amount, ground, beneficiary, paidAt, attempt, next);
  }

  Refund again() {
    return new Refund(id, payment, amount, ground, beneficiary, paidAt, attempt + 1, progress);
  }
}
