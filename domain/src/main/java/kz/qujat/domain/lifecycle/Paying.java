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
import kz.qujat.domain.duty.Duty;
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

/// The duty: asked for before registration, and every payment either used once or sent back.
final class Paying {
  private Paying() {}

  static Decision decide(Filed filed, DutyCommand command) {
    return switch (command) {
      case RequestPayment c when !c.applicant().equals(filed.applicant()) ->
          refuse(new OtherApplicant());
      case RequestPayment c -> request(filed, c);
      case ReceivePayment c -> receive(filed, c);
    };
  }

  private static Decision request(Filed filed, RequestPayment c) {
    return switch (filed.account().duty()) {
      case Paid _, Exempt _ -> Drafting.whileDraft(filed, alreadyDone());
      case NotRequested _, Pending _, Mispaid _ -> Drafting.whileDraft(filed, examine(filed, c));
    };
  }

  private static Decision examine(Filed filed, RequestPayment c) {
    return switch (c.eligibility()) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed(_, @Nullable Digest ground) when ground != null ->
          accept(new DutyExempted(c.application(), ground, c.at()));
      case Passed _ -> ask(filed, c);
    };
  }

  private static Decision ask(Filed filed, RequestPayment c) {
    List<Requirement> missing = Registering.missingPictures(filed);
    return switch (c.then()) {
      case REGISTER ->
          missing.isEmpty() ? ask(filed.account().duty(), c) : refuse(new Incomplete(missing));
      case WAIT_FOR_APPLICANT -> ask(filed.account().duty(), c);
    };
  }

  private static Decision ask(Duty duty, RequestPayment c) {
    return switch (duty) {
      case Pending pending -> new Accepted(wish(pending.payment(), pending.then(), c), List.of());
      case NotRequested _, Mispaid _ -> {
        List<ApplicationEvent> events = new ArrayList<>();
        events.add(
            new PaymentRequested(
                c.application(),
                c.payment(),
                c.assessment().amount(),
                c.assessment().provisional(),
                c.at()));
        events.addAll(wish(c.payment(), AfterPayment.WAIT_FOR_APPLICANT, c));
        yield new Accepted(events, List.of());
      }
      case Paid _, Exempt _ -> alreadyDone();
    };
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
      case NotRequested _ -> receive(filed, Misuse.WRONG_AMOUNT, c);
      case Pending pending -> receive(filed, pending.due(), c);
      case Mispaid mispaid -> receive(filed, mispaid.due(), c);
    };
  }

  private static Decision receive(Filed filed, Misuse misuse, ReceivePayment c) {
    return switch (filed.stage()) {
      case Draft _ -> sendBack(c, misuse);
      case Ticketed _, EndedDraft _ -> sendBack(c, Misuse.TOO_LATE);
    };
  }

  private static Decision receive(Filed filed, Money due, ReceivePayment c) {
    if (!c.payer().isThePerson(filed.applicant())) {
      return receive(filed, Misuse.WRONG_PAYER, c);
    }
    if (!c.amount().equals(due)) {
      return receive(filed, Misuse.WRONG_AMOUNT, c);
    }
    return switch (filed.stage()) {
      case Draft _ -> accept(paid(c));
      case Ticketed _, EndedDraft _ -> sendBack(c, Misuse.TOO_LATE);
    };
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
