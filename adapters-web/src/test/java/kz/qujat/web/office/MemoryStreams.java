package kz.qujat.web.office;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.command.SupervisionCommandSender;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundCase;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundDecision;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionDecision;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// Runs commands with the real domain and records the events.
public final class MemoryStreams
    implements ApplicationCommandSender, RefundCommandSender, SupervisionCommandSender {
  private final MemoryHistories histories;

  MemoryStreams(MemoryHistories histories) {
    this.histories = histories;
  }

  @Override
  public CommandResult submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion) {
    List<ApplicationEvent> before = histories.eventsOf(command.applicationId());
    long version = before.size() - 1L;
    if (ifVersion != null && version >= 0 && ifVersion != version) {
      throw new StaleVersion(version);
    }
    Accepted accepted =
        switch (Lifecycle.decide(Lifecycle.replay(before), command)) {
          case Accepted answer -> answer;
          case TicketNumberNeeded due -> due.withTicket(nextTicket(due));
          case Refused(var refusal) -> throw new ApplicationRefused(refusal);
        };
    accepted.events().forEach(event -> histories.append(event, actor));
    Begun after = (Begun) Lifecycle.replay(histories.eventsOf(command.applicationId()));
    return new CommandResult(
        after, version + accepted.events().size(), accepted.events(), accepted.refunds());
  }

  private TicketNumber nextTicket(TicketNumberNeeded due) {
    Region region = due.point().region();
    LocalDate day = CivilDate.at(due.at());
    long drawn =
        histories
            .all(ApplicationRegistered.class)
            .filter(e -> e.ticket().region() == region && e.ticket().day().equals(day))
            .count();
    return new TicketNumber(region, day, (int) drawn + 1);
  }

  @Override
  public RefundState submit(RefundCommand command, Actor actor) {
    RefundCase before = RefundLifecycle.replay(histories.eventsOf(command.refund()));
    switch (RefundLifecycle.decide(before, command)) {
      case RefundDecision.Accepted(var events) -> events.forEach(e -> histories.append(e, actor));
      case RefundDecision.Refused(var refusal) -> throw new RefundRefused(refusal);
    }
    return ((Opened) RefundLifecycle.replay(histories.eventsOf(command.refund()))).refund();
  }

  @Override
  public SupervisionCase submit(SupervisionCommand command, Actor actor) {
    SupervisionCase before = SupervisionLifecycle.replay(histories.eventsOf(command.subject()));
    switch (SupervisionLifecycle.decide(before, command)) {
      case SupervisionDecision.Accepted(var events) ->
          events.forEach(e -> histories.append(e, actor));
      case SupervisionDecision.Refused(var refusal) -> throw new SupervisionRefused(refusal);
    }
    return SupervisionLifecycle.replay(histories.eventsOf(command.subject()));
  }
}
