package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Begun;
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
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.EligibilityOutcome.Failed;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the commands about the state duty: it is requested before registration, and every
/// payment is either used once or refunded.
final class PaymentRules {
  private PaymentRules() {}

  static Decision decide(Begun begun, DutyCommand command) {
    return switch (command) {
      case RequestPayment c when !c.applicant().equals(begun.applicant()) ->
          refuse(new OtherApplicant());
      case RequestPayment c -> DraftRules.whileDraft(begun, request(begun, c));
      case ReceivePayment c -> receive(begun, c);
    };
  }

  private static Decision request(Begun begun, RequestPayment c) {
    return switch (begun.account().duty()) {
      case Paid _ -> unchanged();
      case Exempt _ -> unchanged();
      case Pending pending -> examine(begun, c, wish(pending.payment(), pending.then(), c));
      case NotRequested _ -> examine(begun, c, newPayment(c));
      case Mispaid _ -> examine(begun, c, newPayment(c));
    };
  }

  /// Requests no money for an application that could not be registered at this moment.
  private static Decision examine(Begun begun, RequestPayment c, List<ApplicationEvent> asked) {
    return switch (c.eligibility()) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed(_, @Nullable Digest ground) when ground != null ->
          accept(new DutyExempted(c.applicationId(), ground, c.at()));
      case Passed _ -> complete(begun, c, asked);
    };
  }

  private static Decision complete(Begun begun, RequestPayment c, List<ApplicationEvent> asked) {
    List<Requirement> missing = RegistrationRules.missingPictures(begun);
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
            c.applicationId(),
            c.payment(),
            c.assessment().amount(),
            c.assessment().provisional(),
            c.at()));
    events.addAll(wish(c.payment(), PostPaymentAction.WAIT_FOR_APPLICANT, c));
    return events;
  }

  private static List<ApplicationEvent> wish(
      PaymentRequestId payment, PostPaymentAction before, RequestPayment c) {
    return switch (c.then()) {
      case REGISTER ->
          before == PostPaymentAction.REGISTER
              ? List.of()
              : List.of(new RegistrationByPaymentRequested(c.applicationId(), payment, c.at()));
      case WAIT_FOR_APPLICANT -> List.of();
    };
  }

  private static Decision receive(Begun begun, ReceivePayment c) {
    if (begun.account().references().contains(c.reference())) {
      return unchanged();
    }
    return switch (begun.account().duty()) {
      case Paid _ -> sendBack(c, UnusableReason.SECOND_PAYMENT);
      case Exempt _ -> sendBack(c, UnusableReason.NOT_OWED);
      case NotRequested _ -> inTime(begun, c, sendBack(c, UnusableReason.WRONG_AMOUNT));
      case Pending pending -> inTime(begun, c, pay(begun, pending.due(), c));
      case Mispaid mispaid -> inTime(begun, c, pay(begun, mispaid.due(), c));
    };
  }

  /// Money that arrives after the draft has ended is too late, whatever else is wrong with it.
  private static Decision inTime(Begun begun, ReceivePayment c, Decision decision) {
    return switch (begun.stage()) {
      case Draft _ -> decision;
      case WithTicket _, EndedDraft _ -> sendBack(c, UnusableReason.TOO_LATE);
    };
  }

  private static Decision pay(Begun begun, Money due, ReceivePayment c) {
    if (!c.payer().isThePerson(begun.applicant())) {
      return sendBack(c, UnusableReason.WRONG_PAYER);
    }
    return c.amount().equals(due) ? accept(paid(c)) : sendBack(c, UnusableReason.WRONG_AMOUNT);
  }

  private static DutyPaid paid(ReceivePayment c) {
    return new DutyPaid(
        c.applicationId(), c.payment(), c.amount(), c.reference(), c.paidAt(), c.at());
  }

  private static Decision sendBack(ReceivePayment c, UnusableReason unusableReason) {
    var unusable =
        new PaymentUnusable(
            c.applicationId(),
            c.payment(),
            c.amount(),
            c.reference(),
            c.payer(),
            unusableReason,
            c.refund(),
            c.paidAt(),
            c.at());
    var refund =
        new OpenRefund(
            c.refund(),
            c.applicationId(),
            c.payment(),
            c.amount(),
            c.payer(),
            RefundGround.of(unusableReason),
            c.reference(),
            c.paidAt(),
            c.at());
    return new Accepted(List.of(unusable), List.of(refund));
  }
}
