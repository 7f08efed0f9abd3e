package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The outcome of a command to an application.
public sealed interface Decision {
  /// The command was accepted. An empty list of events means that nothing changes.
  ///
  /// @param refunds the commands that open refund cases together with these events
  record Accepted(List<ApplicationEvent> events, List<OpenRefund> refunds) implements Decision {
    public Accepted {
      events = List.copyOf(events);
      refunds = List.copyOf(refunds);
    }
  }

  /// The registration is accepted, but its event still needs a ticket number. The caller draws the
  /// number from the counter of the region and day and then calls [#withTicket], because a pure
  /// function cannot count.
  ///
  /// @param before the events to append before the registration
  record TicketNumberNeeded(
      List<ApplicationEvent> before,
      ApplicationId application,
      PointCode point,
      Evidence eligibility,
      Digest holder,
      Deadline term,
      Instant at)
      implements Decision {
    public TicketNumberNeeded {
      before = List.copyOf(before);
    }

    public Accepted withTicket(TicketNumber ticket) {
      List<ApplicationEvent> events = new ArrayList<>(before);
      events.add(
          new ApplicationRegistered(application, ticket, point, eligibility, holder, term, at));
      return new Accepted(events, List.of());
    }
  }

  /// The command was refused and nothing changes.
  record Refused(ApplicationRefusal refusal) implements Decision {}

  static Decision accept(ApplicationEvent... events) {
    return new Accepted(List.of(events), List.of());
  }

  /// Accepts the event that ends an application before a card is issued, and opens a refund case if
  /// the duty was paid.
  static Decision end(Begun begun, RefundId refund, RefundGround ground, ApplicationEvent end) {
    return new Accepted(List.of(end), dutyBack(begun, refund, ground, end.at()));
  }

  private static List<OpenRefund> dutyBack(
      Begun begun, RefundId refund, RefundGround ground, Instant at) {
    return switch (begun.account().duty()) {
      case Paid paid ->
          List.of(
              new OpenRefund(
                  refund,
                  begun.id(),
                  paid.payment(),
                  paid.amount(),
                  new Citizen(begun.applicant()),
                  ground,
                  paid.reference(),
                  paid.paidAt(),
                  at));
      case NotRequested _, Exempt _, Pending _, Mispaid _ -> List.of();
    };
  }

  /// Accepts the command without new events: it is a repetition of what happened already, or
  /// nothing changes yet.
  static Decision unchanged() {
    return new Accepted(List.of(), List.of());
  }

  static Decision refuse(ApplicationRefusal refusal) {
    return new Refused(refusal);
  }

  static Decision wrongStage(Stage stage) {
    return new Refused(new WrongStage(Status.of(stage)));
  }
}
