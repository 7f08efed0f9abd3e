package kz.qujat.domain.refund;

import java.util.Set;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.Refund.Progress;
import kz.qujat.domain.refund.Refund.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.Refund.Progress.ClosedOnPaper;
import kz.qujat.domain.refund.Refund.Progress.Ended;
import kz.qujat.domain.refund.Refund.Progress.Filed;
import kz.qujat.domain.refund.Refund.Progress.Lapsed;
import kz.qujat.domain.refund.Refund.Progress.Paid;
import kz.qujat.domain.refund.Refund.Progress.Ready;
import kz.qujat.domain.refund.Refund.Progress.Rejected;
import kz.qujat.domain.refund.Refund.Progress.WithoutAccount;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.signature.Digest;

/// Applies each event to a refund case.
final class RefundEvolution {
  private RefundEvolution() {}

  static Opened of(RefundCase refund, RefundEvent event) {
    return switch (refund) {
      case NotOpened _ -> new Opened(opened(event));
      case Opened(var known) -> new Opened(of(known, event));
    };
  }

  private static Refund opened(RefundEvent event) {
    return switch (event) {
      case RefundOpened e ->
          new Refund(
              e.refund(),
              e.applicationId(),
              e.payment(),
              e.amount(),
              e.ground(),
              e.beneficiary(),
              e.reference(),
              e.paidAt(),
              1,
              first(e));
      case RefundAccountGiven _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          AccountReminderDue _,
          RefundLapsed _,
          RefundClosedOnPaper _ ->
          throw new IllegalStateException("a history begins with " + event);
    };
  }

  private static Progress first(RefundOpened e) {
    return switch (e.beneficiary()) {
      case Citizen _ -> new AwaitingBankAccount(e.at(), Set.of());
      case Payer.OnPaper _ -> new Progress.OnPaper();
    };
  }

  private static Refund of(Refund refund, RefundEvent event) {
    return switch (event) {
      case RefundOpened e -> throw new IllegalStateException("opened twice: " + e);
      case RefundAccountGiven e -> ready(refund, e.account());
      case RefundFiled e -> refund.to(new Filed(accountOf(refund), e.dueOn()));
      case RefundPaid _ -> refund.to(new Paid());
      case RefundRejected e -> refund.to(new Rejected(accountOf(refund), e.at(), Set.of()));
      case AccountReminderDue e -> refund.to(reminded(refund, e.reminder()));
      case RefundLapsed _ -> refund.to(new Lapsed());
      case RefundClosedOnPaper _ -> refund.to(new ClosedOnPaper());
    };
  }

  private static Refund ready(Refund refund, Digest account) {
    return switch (refund.progress()) {
      case Rejected _ -> refund.again().to(new Ready(account));
      case AwaitingBankAccount _ -> refund.to(new Ready(account));
      case Ready _ -> refund.to(new Ready(account));
      case Filed _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("takes no account: " + refund.id());
    };
  }

  private static Progress reminded(Refund refund, Reminder reminder) {
    return switch (refund.progress()) {
      case AwaitingBankAccount waiting ->
          new AwaitingBankAccount(waiting.since(), reminder.given(refund, waiting));
      case Rejected waiting ->
          new Rejected(waiting.account(), waiting.since(), reminder.given(refund, waiting));
      case Ready _, Filed _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("misses no account: " + refund.id());
    };
  }

  private static Digest accountOf(Refund refund) {
    return switch (refund.progress()) {
      case Ready(var account) -> account;
      case Filed(var account, _) -> account;
      case WithoutAccount _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("has no account to go to: " + refund.id());
    };
  }
}
