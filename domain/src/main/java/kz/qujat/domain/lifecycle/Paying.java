package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.DutyCommand;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.duty.AfterPayment;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.Misuse;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.EligibilityCheck.Failed;
import kz.qujat.domain.eligibility.EligibilityCheck.Passed;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the commands about the state duty: it is requested before registration, and every
/// payment is either used once or refunded.
final class Paying {
  private Paying() {}

  static Decision decide(Filed filed, DutyCommand command) {
    return switch (command) {
      case RequestPayment c when !c.applicant().equals(filed.applicant()) ->
          refuse(new OtherApplicant());
      case RequestPayment c -> Drafting.whileDraft(filed, request(filed, c));
      case ReceivePayment c -> receive(filed, c);
    };
  }

  private static Decision request(Filed filed, RequestPayment c) {
    return switch (filed.account().duty()) {
      case Paid _ -> alreadyDone();
      case Exempt _ -> alreadyDone();
      case Pending pending -> examine(filed, c, wish(pending.payment(), pending.then(), c));
      case NotRequested _ -> examine(filed, c, newPayment(c));
      case Mispaid _ -> examine(filed, c, newPayment(c));
    };
  }

  /// Requests no money for an application that could not be registered at this moment.
  private static Decision examine(Filed filed, RequestPayment c, List<ApplicationEvent> asked) {
    return switch (c.eligibility()) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed(_, @Nullable Digest ground) when ground != null ->
          accept(new DutyExempted(c.application(), ground, c.at()));
      case Passed _ -> complete(filed, c, asked);
    };
  }

  private static Decision complete(Filed filed, RequestPayment c, List<ApplicationEvent> asked) {
    List<Requirement> missing = Registering.missingPictures(filed);
    return switch (c.then()) {
      case REGISTER ->
          missing.isEmpty() ? new Accepted(asked, List.of()) : refuse(new Incomplete(missing));
      case WAIT_FOR_APPLICANT -> new Accepted(asked, List.of());
    };
  }

  private static List<ApplicationEvent> newPayment(RequestPayment c) {
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(
        new PaymentRequested(
            c.application(),
            c.payment(),
            c.assessment().amount(),
            c.assessment().provisional(),
            c.at()));
    events.addAll(wish(c.payment(), AfterPayment.WAIT_FOR_APPLICANT, c));
    return events;
  }

  private static List<ApplicationEvent> wish(
      PaymentId payment, AfterPayment before, RequestPayment c) {
    return switch (c.then()) {
      case REGISTER ->
          before == AfterPayment.REGISTER
              ? List.of()
              : List.of(new RegistrationByPaymentRequested(c.application(), payment, c.at()));
      case WAIT_FOR_APPLICANT -> List.of();
    };
  }

  private static Decision receive(Filed filed, ReceivePayment c) {
    if (filed.account().references().contains(c.reference())) {
      return alreadyDone();
    }
    return switch (filed.account().duty()) {
      case Paid _ -> sendBack(c, Misuse.SECOND_PAYMENT);
      case Exempt _ -> sendBack(c, Misuse.NOT_OWED);
      case NotRequested _ -> inTime(filed, c, sendBack(c, Misuse.WRONG_AMOUNT));
      case Pending pending -> inTime(filed, c, pay(filed, pending.due(), c));
      case Mispaid mispaid -> inTime(filed, c, pay(filed, mispaid.due(), c));
    };
  }

  /// Money that arrives after the draft has ended is too late, whatever else is wrong with it.
  private static Decision inTime(Filed filed, ReceivePayment c, Decision decision) {
    return switch (filed.stage()) {
      case Draft _ -> decision;
      case Ticketed _, EndedDraft _ -> sendBack(c, Misuse.TOO_LATE);
    };
  }

  private static Decision pay(Filed filed, Money due, ReceivePayment c) {
    if (!c.payer().isThePerson(filed.applicant())) {
      return sendBack(c, Misuse.WRONG_PAYER);
    }
    return c.amount().equals(due) ? accept(paid(c)) : sendBack(c, Misuse.WRONG_AMOUNT);
  }

  private static DutyPaid paid(ReceivePayment c) {
    return new DutyPaid(
        c.application(), c.payment(), c.amount(), c.reference(), c.paidAt(), c.at());
  }

  private static Decision sendBack(ReceivePayment c, Misuse misuse) {
    var unusable =
        new PaymentUnusable(
            c.application(),
            c.payment(),
            c.amount(),
            c.reference(),
            c.payer(),
            misuse,
            c.refund(),
            c.paidAt(),
            c.at());
    var refund =
        new OpenRefund(
            c.refund(),
            c.application(),
            c.payment(),
            c.amount(),
            c.payer(),
            RefundGround.of(misuse),
            c.reference(),
            c.paidAt(),
            c.at());
    return new Accepted(List.of(unusable), List.of(refund));
  }
}
