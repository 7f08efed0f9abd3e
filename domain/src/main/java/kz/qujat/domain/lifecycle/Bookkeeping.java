package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyExempted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.Duty.Disputed;
import kz.qujat.domain.lifecycle.Duty.Exempt;
import kz.qujat.domain.lifecycle.Duty.Paid;
import kz.qujat.domain.lifecycle.Duty.Pending;
import kz.qujat.domain.lifecycle.Duty.Unasked;
import kz.qujat.domain.lifecycle.Refund.Progress.AwaitingBankAccount;
import kz.qujat.domain.lifecycle.Refund.Progress.Filed;
import kz.qujat.domain.lifecycle.Refund.Progress.Ready;
import kz.qujat.domain.lifecycle.Refund.Progress.Rejected;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// What each event does to the account of an application.
final class Bookkeeping {
  private Bookkeeping() {}

  static Account after(Account account, OfMoney event) {
    return switch (event) {
      case DutyExempted e -> account.with(new Exempt(e.ground()));
      case PaymentRequested e -> account.with(new Pending(e.payment(), e.due()));
      case DutyPaid e ->
          account.received(e.reference()).with(new Paid(e.payment(), e.amount(), e.paidAt()));
      case PaymentUnusable e ->
          account
              .received(e.reference())
              .withUnusable(e.payment(), e.paidAt())
              .with(disputed(account.duty()));
      case RefundOpened e -> account.with(opened(account, e));
      case RefundAccountGiven e -> account.with(ready(refund(account, e.refund()), e.account()));
      case RefundFiled e -> account.with(filed(refund(account, e.refund()), e.dueOn()));
      case RefundPaid e -> account.with(refund(account, e.refund()).to(new Refund.Progress.Paid()));
      case RefundRejected e -> account.with(rejected(refund(account, e.refund())));
    };
  }

  private static Duty disputed(Duty duty) {
    return switch (duty) {
      case Pending(var payment, var due) -> new Disputed(payment, due);
      case Unasked _, Exempt _, Disputed _, Paid _ -> duty;
    };
  }

  private static Refund opened(Account account, RefundOpened e) {
    if (account.refund(e.refund()).isPresent()) {
      // One would take the other's place, and money would be forgotten.
      throw new IllegalStateException("refund opened twice: " + e.refund());
    }
    return new Refund(
        e.refund(),
        e.payment(),
        e.amount(),
        e.ground(),
        e.beneficiary(),
        paidAt(account, e),
        1,
        new AwaitingBankAccount());
  }

  private static Instant paidAt(Account account, RefundOpened e) {
    return switch (e.ground()) {
      case ANNULLED, WITHDRAWN, EXPIRED ->
          account.duty() instanceof Paid paid ? paid.paidAt() : e.at();
      case SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE ->
          account.unusable().getOrDefault(e.payment(), e.at());
    };
  }

  private static Refund refund(Account account, RefundId id) {
    return account
        .refund(id)
        .orElseThrow(() -> new IllegalStateException("refund was never opened: " + id));
  }

  private static Refund ready(Refund refund, Digest account) {
    return switch (refund.progress()) {
      case Rejected _ -> refund.again().to(new Ready(account));
      case AwaitingBankAccount _, Ready _ -> refund.to(new Ready(account));
      case Filed _, Refund.Progress.Paid _ ->
          throw new IllegalStateException("refund has its account already: " + refund.id());
    };
  }

  private static Refund filed(Refund refund, LocalDate dueOn) {
    return refund.to(new Filed(accountOf(refund), dueOn));
  }

  private static Refund rejected(Refund refund) {
    return refund.to(new Rejected(accountOf(refund)));
  }

  private static Digest accountOf(Refund refund) {
    return switch (refund.progress()) {
      case Ready(var account) -> account;
      case Filed(var account, _) -> account;
      case Rejected(var account) -> account;
      case AwaitingBankAccount _, Refund.Progress.Paid _ ->
          throw new IllegalStateException("refund has no account to go to: " + refund.id());
    };
  }
}
