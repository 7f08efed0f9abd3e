package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.GiveBankAccount;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRefund;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordFiled;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Duty.Paid;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.lifecycle.Refund.Progress.AwaitingBankAccount;
import kz.qujat.domain.lifecycle.Refund.Progress.Ready;
import kz.qujat.domain.lifecycle.Refund.Progress.Rejected;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// Money on its way back: a bank account, the filing with the tax authority, its answer.
final class Refunding {
  private Refunding() {}

  /// The refund case that arises when an application ends before its time: none unless a duty was
  /// paid.
  static List<RefundOpened> open(Filed filed, RefundId id, RefundGround ground, Instant at) {
    return filed.account().duty() instanceof Paid(var payment, var amount, _)
        ? List.of(new RefundOpened(filed.id(), id, payment, amount, filed.applicant(), ground, at))
        : List.of();
  }

  static Decision decide(Filed filed, OfRefund command) {
    return switch (command) {
      case GiveBankAccount c -> giveAccount(filed, c);
      case RecordFiled c -> with(filed, c.refund(), refund -> file(filed, refund, c));
      case RecordPaid c -> with(filed, c.refund(), refund -> pay(filed, refund, c));
      case RecordRejected c -> with(filed, c.refund(), refund -> reject(filed, refund, c));
    };
  }

  private static Decision giveAccount(Filed filed, GiveBankAccount c) {
    List<Refund> waiting =
        filed.account().refunds().stream()
            .filter(refund -> refund.beneficiary().equals(filed.applicant()))
            .filter(refund -> refund.takesAccountOn(CivilDate.at(c.at())))
            .toList();
    return waiting.isEmpty()
        ? refuse(new WrongStage(Status.of(filed)))
        : new Accepted(
            waiting.stream()
                .filter(refund -> !refund.progress().equals(new Ready(c.account())))
                .map(refund -> given(refund, c.account(), c))
                .toList());
  }

  private static ApplicationEvent given(Refund refund, Digest account, OfRefund c) {
    return new RefundAccountGiven(c.application(), refund.id(), account, c.at());
  }

  private static Decision with(Filed filed, RefundId id, Function<Refund, Decision> decide) {
    return filed
        .account()
        .refund(id)
        .map(decide)
        .orElseGet(() -> refuse(new Refusal.NoSuchApplication()));
  }

  private static Decision file(Filed filed, Refund refund, RecordFiled c) {
    if (c.attempt() < refund.attempt()) {
      return alreadyDone();
    }
    if (c.attempt() > refund.attempt()) {
      return refuse(new WrongStage(Status.of(filed)));
    }
    var filing =
        new RefundFiled(c.application(), c.refund(), c.attempt(), c.term().dueOn(), c.at());
    return switch (refund.progress()) {
      case Ready(var account) when account.equals(c.account()) -> accept(filing);
      // Another account was named while the case was on its way. The money goes to the one that
      // arrived, and the history must not say otherwise.
      case Ready _ -> accept(given(refund, c.account(), c), filing);
      case AwaitingBankAccount _ -> refuse(new WrongStage(Status.of(filed)));
      case Progress.Filed _, Progress.Paid _, Rejected _ -> alreadyDone();
    };
  }

  private static Decision pay(Filed filed, Refund refund, RecordPaid c) {
    if (c.attempt() != refund.attempt()) {
      // An earlier attempt was rejected. Told now that it was paid, the authority contradicts
      // itself: taken in silence, the money would be paid twice.
      return refuse(new WrongStage(Status.of(filed)));
    }
    return switch (refund.progress()) {
      case Progress.Filed _ ->
          accept(new RefundPaid(c.application(), c.refund(), c.attempt(), c.at()));
      case Progress.Paid _ -> alreadyDone();
      // The authority contradicts itself: taken in silence, the money would be asked for again.
      case Rejected _, AwaitingBankAccount _, Ready _ -> refuse(new WrongStage(Status.of(filed)));
    };
  }

  private static Decision reject(Filed filed, Refund refund, RecordRejected c) {
    if (c.attempt() < refund.attempt()) {
      return alreadyDone();
    }
    if (c.attempt() > refund.attempt()) {
      return refuse(new WrongStage(Status.of(filed)));
    }
    return switch (refund.progress()) {
      case Progress.Filed _ ->
          accept(new RefundRejected(c.application(), c.refund(), c.attempt(), c.code(), c.at()));
      case Rejected _ -> alreadyDone();
      case Progress.Paid _, AwaitingBankAccount _, Ready _ ->
          refuse(new WrongStage(Status.of(filed)));
    };
  }
}
