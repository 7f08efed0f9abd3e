package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.ticket.TicketNumber;

/// The answer to a command.
public sealed interface Decision {
  /// It happened; no events means that it had happened already.
  record Accepted(List<ApplicationEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// It happens as soon as a ticket number is drawn, which nobody can do without a place to count.
  record TicketDue(
      ApplicationId application, PointCode point, Evidence eligibility, Term term, Instant at)
      implements Decision {
    public Accepted drawn(TicketNumber ticket) {
      return new Accepted(
          List.of(new ApplicationRegistered(application, ticket, point, eligibility, term, at)));
    }
  }

  /// It cannot happen now.
  record Refused(Refusal refusal) implements Decision {}

  static Decision accept(ApplicationEvent... events) {
    return new Accepted(List.of(events));
  }

  /// For what a network can repeat: it has happened already, nothing is added.
  static Decision alreadyDone() {
    return new Accepted(List.of());
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
