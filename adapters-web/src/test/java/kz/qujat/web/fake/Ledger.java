package kz.qujat.web.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Applications;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Decision;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.lifecycle.Refusal.ApplicationAlreadyOpen;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;

/// Every application and its history, decided by the domain itself.
public final class Ledger implements Applications, Histories {
  private final Map<ApplicationId, List<Recorded>> histories = new LinkedHashMap<>();
  private int tickets;
  private long position;

  public synchronized void clear() {
    histories.clear();
    tickets = 0;
  }

  public int size() {
    return histories.size();
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor) {
    return submit(command, actor, null);
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion) {
    return submit(command, actor, Long.valueOf(expectedVersion));
  }

  private synchronized Receipt submit(ApplicationCommand command, Actor actor, Long expected) {
    List<Recorded> history = of(command.application());
    long version = history.size() - 1L;
    if (expected != null && !history.isEmpty() && expected != version) {
      throw new StaleVersion(version);
    }
    if (command instanceof Start start) {
      refuseSecond(start.applicant());
    }
    Application before = Lifecycle.replay(history.stream().map(Recorded::event).toList());
    List<ApplicationEvent> events =
        switch (Lifecycle.decide(before, command)) {
          case Decision.Accepted(var accepted) -> accepted;
          case Decision.TicketDue due ->
              due.drawn(new TicketNumber(due.point().region(), CivilDate.at(due.at()), ++tickets))
                  .events();
          case Decision.Refused(var refusal) -> throw new CommandRefused(refusal);
        };
    List<Recorded> after = new ArrayList<>(history);
    events.forEach(event -> after.add(recorded(event, after.size(), actor)));
    histories.put(command.application(), after);
    return new Receipt(
        (Filed) Lifecycle.replay(after.stream().map(Recorded::event).toList()),
        after.size() - 1L,
        !events.isEmpty());
  }

  private Recorded recorded(ApplicationEvent event, long sequence, Actor actor) {
    String type = event.getClass().getSimpleName();
    return new Recorded(event, sequence, ++position, type, "1", "{}", actor, Instant.now());
  }

  private void refuseSecond(ApplicantId applicant) {
    for (ApplicationId id : startedBy(applicant)) {
      var application = (Filed) Lifecycle.replay(of(id).stream().map(Recorded::event).toList());
      if (application.stage().isOpen()) {
        throw new CommandRefused(new ApplicationAlreadyOpen(id));
      }
    }
  }

  @Override
  public synchronized List<Recorded> of(ApplicationId application) {
    return List.copyOf(histories.getOrDefault(application, List.of()));
  }

  @Override
  public List<ApplicationId> startedBy(ApplicantId applicant) {
    return all(event ->
            event instanceof ApplicationStarted started && started.applicant().equals(applicant))
        .reversed();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return all(event ->
            event instanceof ApplicationRegistered registered && registered.ticket().equals(ticket))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentId payment) {
    return all(event ->
            event instanceof PaymentRequested requested && requested.payment().equals(payment))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ApplicationId> refunding(RefundId refund) {
    return all(event -> event instanceof RefundOpened opened && opened.refund().equals(refund))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return all(event ->
            event instanceof ApplicationStarted started && annulled.equals(started.replaces()))
        .stream()
        .findFirst();
  }

  private synchronized List<ApplicationId> all(Predicate<ApplicationEvent> test) {
    return histories.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Recorded::event).anyMatch(test))
        .map(Map.Entry::getKey)
        .toList();
  }
}
