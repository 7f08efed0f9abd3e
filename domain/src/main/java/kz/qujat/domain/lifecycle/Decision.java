package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The answer to a command to an application.
public sealed interface Decision {
  /// It happened; no events means that it had happened already.
  ///
  /// @param refunds the refund cases that are opened together with it
  record Accepted(List<ApplicationEvent> events, List<OpenRefund> refunds) implements Decision {
    public Accepted {
      events = List.copyOf(events);
      refunds = List.copyOf(refunds);
    }
  }

  /// It happens as soon as a ticket number is drawn, which nobody can do without a place to count.
  ///
  /// @param before what happens before the registration
  record TicketDue(
      List<ApplicationEvent> before,
      ApplicationId application,
      PointCode point,
      Evidence eligibility,
      Digest holder,
      Term term,
      Instant at)
      implements Decision {
    public TicketDue {
      before = List.copyOf(before);
    }

    public Accepted drawn(TicketNumber ticket) {
      List<ApplicationEvent> events = new ArrayList<>(before);
      events.add(
          new ApplicationRegistered(application, ticket, point, eligibility, holder, term, at));
      return new Accepted(events, List.of());
    }
  }

  /// It cannot happen now.
  record Refused(ApplicationRefusal refusal) implements Decision {}

  static Decision accept(ApplicationEvent... events) {
    return new Accepted(List.of(events), List.of());
  }

  /// It happened, and with it an application ended before its time: a paid duty is owed back.
  static Decision end(Filed filed, RefundId refund, RefundGround ground, ApplicationEvent end) {
    return new Accepted(List.of(end), dutyBack(filed, refund, ground, end.at()));
  }

  private static List<OpenRefund> dutyBack(
      Filed filed, RefundId refund, RefundGround ground, Instant at) {
    return switch (filed.account().duty()) {
      case Paid paid ->
          List.of(
              new OpenRefund(
                  refund,
                  filed.id(),
                  paid.payment(),
                  paid.amount(),
                  new Citizen(filed.applicant()),
                  ground,
                  paid.reference(),
                  paid.paidAt(),
                  at));
      case NotRequested _, Exempt _, Pending _, Mispaid _ -> List.of();
    };
  }

  /// For what a network can repeat: it has happened already, nothing is added.
  static Decision alreadyDone() {
    return new Accepted(List.of(), List.of());
  }

  static Decision refuse(ApplicationRefusal refusal) {
    return new Refused(refusal);
  }

  static Decision wrongStage(Stage stage) {
    return new Refused(new WrongStage(Status.of(stage)));
  }
}
