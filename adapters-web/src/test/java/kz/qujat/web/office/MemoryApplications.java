package kz.qujat.web.office;

import java.util.List;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Applications;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.ticket.TicketNumber;

/// Commands decided by the domain, one at a time.
public final class MemoryApplications implements Applications {
  private final MemoryHistories histories;
  private int tickets;

  public MemoryApplications(MemoryHistories histories) {
    this.histories = histories;
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor) {
    return switch (Lifecycle.decide(stateOf(command), command)) {
      case Accepted(var events) -> append(command, events, actor);
      case TicketDue due -> append(command, due.drawn(ticket(due)).events(), actor);
      case Refused(var refusal) -> throw new CommandRefused(refusal);
    };
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion) {
    long version = versionOf(command);
    if (version != expectedVersion) {
      throw new StaleVersion(version);
    }
    return submit(command, actor);
  }

  void clear() {
    tickets = 0;
  }

  private TicketNumber ticket(TicketDue due) {
    return new TicketNumber(due.point().region(), CivilDate.at(due.at()), ++tickets);
  }

  private Receipt append(ApplicationCommand command, List<ApplicationEvent> events, Actor actor) {
    events.forEach(event -> histories.append(event, actor));
    return new Receipt((Filed) stateOf(command), versionOf(command), !events.isEmpty());
  }

  private Application stateOf(ApplicationCommand command) {
    return Lifecycle.replay(
        histories.of(command.application()).stream().map(Recorded::event).toList());
  }

  private long versionOf(ApplicationCommand command) {
    return histories.of(command.application()).size() - 1L;
  }
}
