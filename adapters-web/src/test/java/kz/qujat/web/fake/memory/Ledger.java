package kz.qujat.web.fake.memory;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.command.SupervisionCommandSender;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.Decision;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundCase;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundDecision;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionDecision;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;

/// Every application, refund case and supervision case with its history; the real domain decides.
public final class Ledger
    implements ApplicationCommandSender, RefundCommandSender, SupervisionCommandSender, Histories {
  private final Streams<ApplicationId, ApplicationEvent> applications = new Streams<>();
  private final Streams<RefundId, RefundEvent> refunds = new Streams<>();
  private final Streams<SupervisionSubject, SupervisionEvent> supervision = new Streams<>();
  private int tickets;

  public synchronized void clear() {
    applications.clear();
    refunds.clear();
    supervision.clear();
    tickets = 0;
  }

  public int size() {
    return applications.size();
  }

  @Override
  public synchronized CommandResult submit(
      ApplicationCommand command, Actor actor, Long ifVersion) {
    List<ApplicationEvent> history = applications.events(command.applicationId());
    long version = history.size() - 1L;
    if (ifVersion != null && !history.isEmpty() && ifVersion != version) {
      throw new StaleVersion(version);
    }
    if (command instanceof Start start) {
      refuseSecond(start.applicant());
    }
    Accepted accepted = decide(Lifecycle.replay(history), command);
    applications.append(command.applicationId(), accepted.events(), actor);
    List<ApplicationEvent> after = applications.events(command.applicationId());
    return new CommandResult(
        (Begun) Lifecycle.replay(after), after.size() - 1L, accepted.events(), accepted.refunds());
  }

  private Accepted decide(Application before, ApplicationCommand command) {
    return switch (Lifecycle.decide(before, command)) {
      case Accepted accepted -> accepted;
      case TicketNumberNeeded due ->
          due.withTicket(new TicketNumber(due.point().region(), CivilDate.at(due.at()), ++tickets));
      case Decision.Refused(var refusal) -> throw new ApplicationRefused(refusal);
    };
  }

  private void refuseSecond(CitizenId applicant) {
    for (ApplicationId id : startedBy(applicant)) {
      if (((Begun) Lifecycle.replay(applications.events(id))).stage().isOpen()) {
        throw new ApplicationRefused(new ApplicationAlreadyOpen(id));
      }
    }
  }

  @Override
  public synchronized RefundState submit(RefundCommand command, Actor actor) {
    RefundCase before = RefundLifecycle.replay(refunds.events(command.refund()));
    switch (RefundLifecycle.decide(before, command)) {
      case RefundDecision.Accepted(var events) -> refunds.append(command.refund(), events, actor);
      case RefundDecision.Refused(var refusal) -> throw new RefundRefused(refusal);
    }
    return ((Opened) RefundLifecycle.replay(refunds.events(command.refund()))).refund();
  }

  @Override
  public synchronized SupervisionCase submit(SupervisionCommand command, Actor actor) {
    SupervisionSubject subject = command.subject();
    switch (SupervisionLifecycle.decide(
        SupervisionLifecycle.replay(supervision.events(subject)), command)) {
      case SupervisionDecision.Accepted(var events) -> supervision.append(subject, events, actor);
      case SupervisionDecision.Refused(var refusal) -> throw new SupervisionRefused(refusal);
    }
    return SupervisionLifecycle.replay(supervision.events(subject));
  }

  @Override
  public List<RecordedEvent<ApplicationEvent>> of(ApplicationId application) {
    return applications.of(application);
  }

  @Override
  public List<RecordedEvent<RefundEvent>> of(RefundId refund) {
    return refunds.of(refund);
  }

  @Override
  public List<RecordedEvent<SupervisionEvent>> of(SupervisionSubject subject) {
    return supervision.of(subject);
  }

  @Override
  public List<HistoryEntry> about(ApplicationId application) {
    throw new UnsupportedOperationException("not used by citizens");
  }

  @Override
  public List<ApplicationId> startedBy(CitizenId applicant) {
    return applications
        .with(event ->
            event instanceof ApplicationStarted started && started.applicant().equals(applicant))
        .reversed();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return applications
        .with(event ->
            event instanceof ApplicationRegistered registered && registered.ticket().equals(ticket))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentRequestId payment) {
    return applications
        .with(event ->
            event instanceof PaymentRequested requested && requested.payment().equals(payment))
        .stream()
        .findFirst();
  }

  @Override
  public List<RefundId> refundsOf(ApplicationId application) {
    return refunds.with(event ->
        event instanceof RefundOpened opened && opened.applicationId().equals(application));
  }

  @Override
  public List<RefundId> owedTo(CitizenId beneficiary) {
    return refunds
        .with(event ->
            event instanceof RefundOpened opened && opened.beneficiary().isThePerson(beneficiary))
        .reversed();
  }

  @Override
  public List<SupervisionEvent> supervisionOf(ApplicationId application) {
    return supervision.all().filter(event -> application.equals(event.applicationId())).toList();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return applications
        .with(event ->
            event instanceof ApplicationStarted started && annulled.equals(started.replaces()))
        .reversed()
        .stream()
        .findFirst();
  }
}
