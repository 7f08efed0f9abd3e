package kz.qujat.web.office;

import java.time.Duration;
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
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;

/// The histories of all applications in memory.
public final class MemoryHistories implements Histories {
  /// The first event of all is recorded now, every further one a second later.
  public static final Instant FIRST_RECORDED = Instant.parse("2025-06-02T04:00:00Z");

  private final Map<ApplicationId, List<Recorded>> streams = new LinkedHashMap<>();
  private long position;

  void clear() {
    streams.clear();
    position = 0;
  }

  void append(ApplicationEvent event, Actor actor) {
    List<Recorded> stream = streams.computeIfAbsent(event.application(), _ -> new ArrayList<>());
    stream.add(
        new Recorded(
            event,
            stream.size(),
            position,
            event.getClass().getSimpleName(),
            "1",
            "{\"at\":  \"" + event.at() + "\", \"number\":1.50}",
            actor,
            FIRST_RECORDED.plus(Duration.ofSeconds(position))));
    position++;
  }

  @Override
  public List<Recorded> of(ApplicationId application) {
    return List.copyOf(streams.getOrDefault(application, List.of()));
  }

  @Override
  public List<ApplicationId> startedBy(ApplicantId applicant) {
    return having(
        event -> event instanceof ApplicationStarted e && e.applicant().equals(applicant));
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return first(event -> event instanceof ApplicationRegistered e && e.ticket().equals(ticket));
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentId payment) {
    return first(event -> event instanceof PaymentRequested e && e.payment().equals(payment));
  }

  @Override
  public Optional<ApplicationId> refunding(RefundId refund) {
    return first(event -> event instanceof RefundOpened e && e.refund().equals(refund));
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return first(event -> event instanceof ApplicationStarted e && annulled.equals(e.replaces()));
  }

  private Optional<ApplicationId> first(Predicate<ApplicationEvent> wanted) {
    return having(wanted).stream().findFirst();
  }

  private List<ApplicationId> having(Predicate<ApplicationEvent> wanted) {
    return streams.values().stream()
        .flatMap(List::stream)
        .map(Recorded::event)
        .filter(wanted)
        .map(ApplicationEvent::application)
        .toList()
        .reversed();
  }
}
