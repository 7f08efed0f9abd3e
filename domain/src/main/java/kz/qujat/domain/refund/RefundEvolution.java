package kz.qujat.domain.refund;

import java.util.Set;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
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
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.RefundState.Progress.ClosedOnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Lapsed;
import kz.qujat.domain.refund.RefundState.Progress.Paid;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.Rejected;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
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

  private static RefundState opened(RefundEvent event) {
    return switch (event) {
      case RefundOpened e ->
          new RefundState(
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

  private static RefundState of(RefundState refundState, RefundEvent event) {
    return switch (event) {
      case RefundOpened e -> throw new IllegalStateException("opened twice: " + e);
      case RefundAccountGiven e -> ready(refundState, e.account());
      case RefundFiled e -> refundState.to(new Filed(accountOf(refundState), e.dueOn()));
      case RefundPaid _ -> refundState.to(new Paid());
      case RefundRejected e ->
          refundState.to(new Rejected(accountOf(refundState), e.at(), Set.of()));
      case AccountReminderDue e -> refundState.to(reminded(refundState, e.reminder()));
      case RefundLapsed _ -> refundState.to(new Lapsed());
      case RefundClosedOnPaper _ -> refundState.to(new ClosedOnPaper());
    };
  }

  private static RefundState ready(RefundState refundState, Digest account) {
    return switch (refundState.progress()) {
      case Rejected _ -> refundState.again().to(new Ready(account));
      case AwaitingBankAccount _ -> refundState.to(new Ready(account));
      case Ready _ -> refundState.to(new Ready(account));
      case Filed _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("takes no account: " + refundState.id());
    };
  }

  private static Progress reminded(
      RefundState refundState, BankAccountReminder bankAccountReminder) {
    return switch (refundState.progress()) {
      case AwaitingBankAccount waiting ->
          new AwaitingBankAccount(waiting.since(), bankAccountReminder.given(refundState, waiting));
      case Rejected waiting ->
          new Rejected(
              waiting.account(), waiting.since(), bankAccountReminder.given(refundState, waiting));
      case Ready _, Filed _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("misses no account: " + refundState.id());
    };
  }

  private static Digest accountOf(RefundState refundState) {
    return switch (refundState.progress()) {
      case Ready(var account) -> account;
      case Filed(var account, _) -> account;
      case WithoutAccount _, Progress.OnPaper _, Ended _ ->
          throw new IllegalStateException("has no account to go to: " + refundState.id());
    };
  }
}
