package kz.qujat.web.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// The histories of all three aggregate types in one list, in commit order.
public final class MemoryHistories implements Histories {
  /// The time at which the first event is recorded; each further one follows a second later.
  public static final Instant FIRST_RECORDED = Instant.parse("2025-06-02T04:00:00Z");

  private final List<HistoryEntry> store = new ArrayList<>();

  void clear() {
    store.clear();
  }

  void append(ApplicationEvent event, Actor actor) {
    store.add(new OfApplication(recorded(event, of(event.applicationId()).size(), actor)));
  }

  void append(RefundEvent event, Actor actor) {
    store.add(new OfRefund(recorded(event, of(event.refund()).size(), actor)));
  }

  void append(SupervisionEvent event, Actor actor) {
    store.add(new OfSupervision(recorded(event, of(event.subject()).size(), actor)));
  }

  private <E> RecordedEvent<E> recorded(E event, long sequence, Actor actor) {
    long position = store.size();
    return new RecordedEvent<>(
        event,
        sequence,
        position,
        event.getClass().getSimpleName(),
        "1",
        StoredText.of(event),
        actor,
        FIRST_RECORDED.plusSeconds(position));
  }

  /// The events of an application, in order.
  public List<ApplicationEvent> eventsOf(ApplicationId application) {
    return of(application).stream().map(RecordedEvent::event).toList();
  }

  /// The events of a refund, in order.
  public List<RefundEvent> eventsOf(RefundId refund) {
    return of(refund).stream().map(RecordedEvent::event).toList();
  }

  /// The supervision events about a subject, in order.
  public List<SupervisionEvent> eventsOf(SupervisionSubject subject) {
    return of(subject).stream().map(RecordedEvent::event).toList();
  }

  /// All supervision events, in order.
  public List<SupervisionEvent> supervision() {
    return supervisions().map(RecordedEvent::event).toList();
  }

  @Override
  public List<RecordedEvent<ApplicationEvent>> of(ApplicationId application) {
    return applications().filter(one -> one.event().applicationId().equals(application)).toList();
  }

  @Override
  public List<RecordedEvent<RefundEvent>> of(RefundId refund) {
    return refunds().filter(one -> one.event().refund().equals(refund)).toList();
  }

  @Override
  public List<RecordedEvent<SupervisionEvent>> of(SupervisionSubject subject) {
    return supervisions().filter(one -> one.event().subject().equals(subject)).toList();
  }

  @Override
  public List<HistoryEntry> about(ApplicationId application) {
    return store.stream().filter(entry -> application.equals(applicationOf(entry))).toList();
  }

  private static @Nullable ApplicationId applicationOf(HistoryEntry entry) {
    return switch (entry) {
      case OfApplication(var one) -> one.event().applicationId();
      case OfRefund(var one) -> one.event().applicationId();
      case OfSupervision(var one) -> one.event().applicationId();
    };
  }

  @Override
  public List<ApplicationId> startedBy(CitizenId applicant) {
    return all(ApplicationStarted.class)
        .filter(e -> e.applicant().equals(applicant))
        .map(ApplicationEvent::applicationId)
        .toList()
        .reversed();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return last(ApplicationRegistered.class, e -> e.ticket().equals(ticket));
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentRequestId payment) {
    return last(PaymentRequested.class, e -> e.payment().equals(payment));
  }

  @Override
  public List<RefundId> refundsOf(ApplicationId application) {
    return opened()
        .filter(e -> e.applicationId().equals(application))
        .map(RefundEvent::refund)
        .toList();
  }

  @Override
  public List<RefundId> owedTo(CitizenId beneficiary) {
    return opened()
        .filter(e -> e.beneficiary().isThePerson(beneficiary))
        .map(RefundEvent::refund)
        .toList()
        .reversed();
  }

  @Override
  public List<SupervisionEvent> supervisionOf(ApplicationId application) {
    return supervision().stream().filter(e -> application.equals(e.applicationId())).toList();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return last(ApplicationStarted.class, e -> annulled.equals(e.replaces()));
  }

  <E extends ApplicationEvent> Stream<E> all(Class<E> kind) {
    return applications().map(RecordedEvent::event).filter(kind::isInstance).map(kind::cast);
  }

  private <E extends ApplicationEvent> Optional<ApplicationId> last(
      Class<E> kind, Predicate<E> wanted) {
    return all(kind)
        .filter(wanted)
        .map(ApplicationEvent::applicationId)
        .reduce((_, later) -> later);
  }

  private Stream<RefundOpened> opened() {
    return refunds()
        .map(RecordedEvent::event)
        .filter(RefundOpened.class::isInstance)
        .map(RefundOpened.class::cast);
  }

  private Stream<RecordedEvent<ApplicationEvent>> applications() {
    return store.stream()
        .filter(OfApplication.class::isInstance)
        .map(entry -> ((OfApplication) entry).recorded());
  }

  private Stream<RecordedEvent<RefundEvent>> refunds() {
    return store.stream()
        .filter(OfRefund.class::isInstance)
        .map(entry -> ((OfRefund) entry).recorded());
  }

  private Stream<RecordedEvent<SupervisionEvent>> supervisions() {
    return store.stream()
        .filter(OfSupervision.class::isInstance)
        .map(entry -> ((OfSupervision) entry).recorded());
  }
}
