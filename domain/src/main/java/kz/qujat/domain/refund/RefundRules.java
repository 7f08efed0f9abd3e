package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundDecision.accept;
import static kz.qujat.domain.refund.RefundDecision.alreadyDone;
import static kz.qujat.domain.refund.RefundDecision.refuse;
import static kz.qujat.domain.refund.RefundDecision.wrongProgress;

import kz.qujat.domain.calendar.CivilDate;
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
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.CloseOnPaper;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.signature.Digest;

/// Decides the commands to an open refund case: the bank account, the filing with the tax
/// authority, and the authority's answer.
final class RefundRules {
  private RefundRules() {}

  static RefundDecision decide(Refund refund, RefundCommand command) {
    return switch (command) {
      case OpenRefund _ -> alreadyDone();
      case GiveBankAccount c -> giveAccount(refund, c);
      case RecordRefundFiled c -> file(refund, c);
      case RecordRefundPaid c -> pay(refund, c);
      case RecordRefundRejected c -> reject(refund, c);
      case CheckDeadlines c -> RefundDeadlines.check(refund, c.at());
      case CloseOnPaper c -> closeOnPaper(refund, c);
    };
  }

  private static RefundDecision giveAccount(Refund refund, GiveBankAccount c) {
    if (!refund.beneficiary().isThePerson(c.citizen())) {
      return refuse(new OtherBeneficiary());
    }
    if (!refund.takesAccountOn(CivilDate.at(c.at()))) {
      return wrongProgress(refund);
    }
    return refund.progress().equals(new Ready(c.account()))
        ? alreadyDone()
        : accept(given(refund, c.account(), c));
  }

  private static RefundAccountGiven given(Refund refund, Digest account, RefundCommand c) {
    return new RefundAccountGiven(refund.id(), refund.application(), account, c.at());
  }

  private static RefundDecision file(Refund refund, RecordRefundFiled c) {
    if (isOver(refund, c.attempt())) {
      return alreadyDone();
    }
    if (c.attempt() != refund.attempt()) {
      return wrongProgress(refund);
    }
    var filing =
        new RefundFiled(refund.id(), refund.application(), c.attempt(), c.term().dueOn(), c.at());
    return switch (refund.progress()) {
      case Ready(var account) when account.equals(c.account()) -> accept(filing);
      // The beneficiary named another account while the filing was being sent. The money goes to
      // the account in the filing, and the history must say so.
      case Ready _ -> accept(given(refund, c.account(), c), filing);
      case AwaitingBankAccount _, Progress.OnPaper _, Lapsed _, ClosedOnPaper _ ->
          wrongProgress(refund);
      case Filed _, Paid _, Rejected _ -> alreadyDone();
    };
  }

  private static RefundDecision pay(Refund refund, RecordRefundPaid c) {
    if (c.attempt() != refund.attempt()) {
      // An earlier attempt was rejected. A report that it was paid contradicts the rejection;
      // accepting it without a refusal would lead to paying the money twice.
      return wrongProgress(refund);
    }
    return switch (refund.progress()) {
      case Filed _ ->
          accept(new RefundPaid(refund.id(), refund.application(), c.attempt(), c.at()));
      case Paid _ -> alreadyDone();
      // The report contradicts the current progress; accepting it without a refusal would lead to
      // claiming the money again.
      case WithoutAccount _, Ready _, Progress.OnPaper _, Lapsed _, ClosedOnPaper _ ->
          wrongProgress(refund);
    };
  }

  private static RefundDecision reject(Refund refund, RecordRefundRejected c) {
    if (isOver(refund, c.attempt())) {
      return alreadyDone();
    }
    if (c.attempt() != refund.attempt()) {
      return wrongProgress(refund);
    }
    return switch (refund.progress()) {
      case Filed _ ->
          accept(
              new RefundRejected(refund.id(), refund.application(), c.attempt(), c.code(), c.at()));
      case Rejected _ -> alreadyDone();
      case AwaitingBankAccount _, Ready _, Progress.OnPaper _, Ended _ -> wrongProgress(refund);
    };
  }

  /// Whether `attempt` is earlier than the current one.
  private static boolean isOver(Refund refund, int attempt) {
    return attempt > 0 && attempt < refund.attempt();
  }

  private static RefundDecision closeOnPaper(Refund refund, CloseOnPaper c) {
    return switch (refund.progress()) {
      case Progress.OnPaper _ ->
          accept(
              new RefundClosedOnPaper(
                  refund.id(), refund.application(), c.supervisor(), c.reference(), c.at()));
      case ClosedOnPaper _ -> alreadyDone();
      case WithoutAccount _, Ready _, Filed _, Paid _, Lapsed _ -> wrongProgress(refund);
    };
  }
}
