package kz.qujat.application.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// All applications in one list of events: the real lifecycle decides, and what it answers is
/// recorded.
public final class MemoryApplications implements Applications, Histories, Undoable {
  private final List<Recorded> store = new ArrayList<>();
  private Predicate<ApplicationCommand> broken = _ -> false;

  /// From now on every command that is one of `commands` fails, as by a defect.
  public void breakDown(Predicate<ApplicationCommand> commands) {
    broken = commands;
  }

  public void mend() {
    broken = _ -> false;
  }

  /// How many events there are of all applications.
  public int size() {
    return store.size();
  }

  /// What happened to an application, in order.
  public List<ApplicationEvent> eventsOf(ApplicationId application) {
    return of(application).stream().map(Recorded::event).toList();
  }

  /// What happened of one kind to an application, in order.
  public <E extends ApplicationEvent> List<E> eventsOf(ApplicationId application, Class<E> kind) {
    return eventsOf(application).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor) {
    return carryOut(command, actor, null);
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion) {
    return carryOut(command, actor, expectedVersion);
  }

  private Receipt carryOut(ApplicationCommand command, Actor actor, @Nullable Long expected) {
    if (broken.test(command)) {
      throw new IllegalStateException("broken down");
    }
    long version = of(command.application()).size() - 1L;
    if (expected != null && version >= 0 && expected != version) {
      throw new StaleVersion(version);
    }
    Application application = Lifecycle.replay(eventsOf(command.application()));
    List<ApplicationEvent> events =
        switch (Lifecycle.decide(application, command)) {
          case Accepted(var accepted) -> accepted;
          case TicketDue due -> due.drawn(nextTicket(due)).events();
          case Refused(var refusal) -> throw new CommandRefused(refusal);
        };
    events.forEach(event -> append(event, actor));
    Application after = Lifecycle.replay(eventsOf(command.application()));
    return new Receipt((Filed) after, version + events.size(), !events.isEmpty());
  }

  private TicketNumber nextTicket(TicketDue due) {
    var region = due.point().region();
    var day = CivilDate.at(due.at());
    long drawn =
        all(ApplicationRegistered.class)
            .filter(e -> e.ticket().region() == region && e.ticket().day().equals(day))
            .count();
    return new TicketNumber(region, day, (int) drawn + 1);
  }

  private void append(ApplicationEvent event, Actor actor) {
    String type = event.getClass().getSimpleName();
    long sequence = of(event.application()).size();
    store.add(new Recorded(event, sequence, store.size(), type, "1", "{}", actor, Instant.EPOCH));
  }

  @Override
  public List<Recorded> of(ApplicationId application) {
    return store.stream()
        .filter(recorded -> recorded.event().application().equals(application))
        .toList();
  }

  @Override
  public List<ApplicationId> startedBy(ApplicantId applicant) {
    return all(ApplicationStarted.class)
        .filter(e -> e.applicant().equals(applicant))
        .map(ApplicationEvent::application)
        .toList()
        .reversed();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return last(ApplicationRegistered.class, e -> e.ticket().equals(ticket));
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentId payment) {
    return last(PaymentRequested.class, e -> e.payment().equals(payment));
  }

  @Override
  public Optional<ApplicationId> refunding(RefundId refund) {
    return last(RefundOpened.class, e -> e.refund().equals(refund));
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return last(ApplicationStarted.class, e -> annulled.equals(e.replaces()));
  }

  @Override
  public Runnable mark() {
    int size = store.size();
    return () -> store.subList(size, store.size()).clear();
  }

  private <E extends ApplicationEvent> Stream<E> all(Class<E> kind) {
    return store.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
  }

  private <E extends ApplicationEvent> Optional<ApplicationId> last(
      Class<E> kind, Predicate<E> wanted) {
    return all(kind).filter(wanted).map(ApplicationEvent::application).reduce((_, later) -> later);
  }
}
