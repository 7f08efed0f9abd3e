package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundDecision.accept;
import static kz.qujat.domain.refund.RefundDecision.alreadyDone;
import static kz.qujat.domain.refund.RefundDecision.refuse;
import static kz.qujat.domain.refund.RefundDecision.wrongProgress;

import kz.qujat.domain.calendar.CivilDate;
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

/// Decides the commands to an open refund case: the bank account, the filing with the tax
/// authority, and the authority's answer.
final class RefundRules {
  private RefundRules() {}

  static RefundDecision decide(RefundState refundState, RefundCommand command) {
    return switch (command) {
      case OpenRefund _ -> alreadyDone();
      case GiveBankAccount c -> giveAccount(refundState, c);
      case RecordRefundFiled c -> file(refundState, c);
      case RecordRefundPaid c -> pay(refundState, c);
      case RecordRefundRejected c -> reject(refundState, c);
      case CheckDeadlines c -> UnclaimedRefundRules.check(refundState, c.at());
      case CloseOnPaper c -> closeOnPaper(refundState, c);
    };
  }

  private static RefundDecision giveAccount(RefundState refundState, GiveBankAccount c) {
    if (!refundState.beneficiary().isThePerson(c.citizen())) {
      return refuse(new OtherBeneficiary());
    }
    if (!refundState.takesAccountOn(CivilDate.at(c.at()))) {
      return wrongProgress(refundState);
    }
    return refundState.progress().equals(new Ready(c.account()))
        ? alreadyDone()
        : accept(given(refundState, c.account(), c));
  }

  private static RefundAccountGiven given(
      RefundState refundState, Digest account, RefundCommand c) {
    return new RefundAccountGiven(refundState.id(), refundState.application(), account, c.at());
  }

  private static RefundDecision file(RefundState refundState, RecordRefundFiled c) {
    if (isOver(refundState, c.attempt())) {
      return alreadyDone();
    }
    if (c.attempt() != refundState.attempt()) {
      return wrongProgress(refundState);
    }
    var filing =
        new RefundFiled(
            refundState.id(), refundState.application(), c.attempt(), c.term().dueOn(), c.at());
    return switch (refundState.progress()) {
      case Ready(var account) when account.equals(c.account()) -> accept(filing);
      // The beneficiary named another account while the filing was being sent. The money goes to
      // the account in the filing, and the history must say so.
      case Ready _ -> accept(given(refundState, c.account(), c), filing);
      case AwaitingBankAccount _, Progress.OnPaper _, Lapsed _, ClosedOnPaper _ ->
          wrongProgress(refundState);
      case Filed _, Paid _, Rejected _ -> alreadyDone();
    };
  }

  private static RefundDecision pay(RefundState refundState, RecordRefundPaid c) {
    if (c.attempt() != refundState.attempt()) {
      // An earlier attempt was rejected. A report that it was paid contradicts the rejection;
      // accepting it without a refusal would lead to paying the money twice.
      return wrongProgress(refundState);
    }
    return switch (refundState.progress()) {
      case Filed _ ->
          accept(new RefundPaid(refundState.id(), refundState.application(), c.attempt(), c.at()));
      case Paid _ -> alreadyDone();
      // The report contradicts the current progress; accepting it without a refusal would lead to
      // claiming the money again.
      case WithoutAccount _, Ready _, Progress.OnPaper _, Lapsed _, ClosedOnPaper _ ->
          wrongProgress(refundState);
    };
  }

  private static RefundDecision reject(RefundState refundState, RecordRefundRejected c) {
    if (isOver(refundState, c.attempt())) {
      return alreadyDone();
    }
    if (c.attempt() != refundState.attempt()) {
      return wrongProgress(refundState);
    }
    return switch (refundState.progress()) {
      case Filed _ ->
          accept(
              new RefundRejected(
                  refundState.id(), refundState.application(), c.attempt(), c.code(), c.at()));
      case Rejected _ -> alreadyDone();
      case AwaitingBankAccount _, Ready _, Progress.OnPaper _, Ended _ ->
          wrongProgress(refundState);
    };
  }

  /// Whether `attempt` is earlier than the current one.
  private static boolean isOver(RefundState refundState, int attempt) {
    return attempt > 0 && attempt < refundState.attempt();
  }

  private static RefundDecision closeOnPaper(RefundState refundState, CloseOnPaper c) {
    return switch (refundState.progress()) {
      case Progress.OnPaper _ ->
          accept(
              new RefundClosedOnPaper(
                  refundState.id(),
                  refundState.application(),
                  c.supervisor(),
                  c.reference(),
                  c.at()));
      case ClosedOnPaper _ -> alreadyDone();
      case WithoutAccount _, Ready _, Filed _, Paid _, Lapsed _ -> wrongProgress(refundState);
    };
  }
}
