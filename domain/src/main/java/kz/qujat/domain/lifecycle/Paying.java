package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.Duty.Disputed;
import kz.qujat.domain.lifecycle.Duty.Exempt;
import kz.qujat.domain.lifecycle.Duty.Paid;
import kz.qujat.domain.lifecycle.Duty.Pending;
import kz.qujat.domain.lifecycle.Duty.Unasked;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Draft;
import kz.qujat.domain.lifecycle.Stage.Expired;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Stage.Withdrawn;
import kz.qujat.domain.refund.RefundGround;

/// The duty: asked for before registration, and every payment either used once or sent back.
final class Paying {
  private Paying() {}

  static Decision decide(Filed filed, OfDuty command) {
    return switch (command) {
      case RequestPayment c -> request(filed, c);
      case ReceivePayment c -> receive(filed, c);
    };
  }

  /// Whether registration has nothing to wait for.
  static boolean isSettled(Duty duty) {
    return switch (duty) {
      case Paid _, Exempt _ -> true;
      case Unasked _, Pending _, Disputed _ -> false;
    };
  }

  private static Decision request(Filed filed, RequestPayment c) {
    return switch (filed.stage()) {
      case Draft _ -> ask(filed.account().duty(), c);
      case Ticketed _ -> refuse(new AlreadyRegistered());
      case Withdrawn _, Expired _ -> refuse(new WrongStage(Status.of(filed)));
    };
  }

  private static Decision ask(Duty duty, RequestPayment c) {
    return switch (duty) {
      case Pending _, Paid _, Exempt _ -> alreadyDone();
      case Unasked _, Disputed _ ->
          accept(
              new PaymentRequested(
                  c.application(),
                  c.payment(),
                  c.assessment().amount(),
                  c.assessment().provisional(),
                  c.at()));
    };
  }

  private static Decision receive(Filed filed, ReceivePayment c) {
    if (filed.account().references().contains(c.reference())) {
      return alreadyDone();
    }
    return switch (filed.account().duty()) {
      case Paid _, Exempt _ -> sendBack(c, RefundGround.SECOND_PAYMENT);
      case Unasked _, Pending _, Disputed _ when !(filed.stage() instanceof Draft) ->
          sendBack(c, RefundGround.TOO_LATE);
      case Unasked _ -> sendBack(c, RefundGround.WRONG_AMOUNT);
      case Pending(_, var due) -> receive(filed, due, c);
      case Disputed(_, var due) -> receive(filed, due, c);
    };
  }

  private static Decision receive(Filed filed, Money due, ReceivePayment c) {
    if (!c.payer().equals(filed.applicant())) {
      return sendBack(c, RefundGround.WRONG_PAYER);
    }
    if (!c.amount().equals(due)) {
      return sendBack(c, RefundGround.WRONG_AMOUNT);
    }
    return accept(
        new DutyPaid(c.application(), c.payment(), c.amount(), c.reference(), c.paidAt(), c.at()));
  }

  private static Decision sendBack(ReceivePayment c, RefundGround ground) {
    return accept(
        new PaymentUnusable(
            c.application(),
            c.payment(),
            c.amount(),
            c.reference(),
            c.payer(),
            ground,
            c.paidAt(),
            c.at()),
        new RefundOpened(
            c.application(), c.refund(), c.payment(), c.amount(), c.payer(), ground, c.at()));
  }
}
