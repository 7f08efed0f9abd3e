package kz.qujat.persistence.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads histories from the event store's table. Every query is answered by an index.
@Component
final class JdbcHistories implements Histories {
  private static final String OF_SEVERAL =
      EventRow.SELECT
          + " where event.aggregate_id = any(?) order by event.aggregate_id, event.sequence_number";

  private static final String IN_ORDER_OF_COMMIT =
      " order by event.transaction_id, event.global_index";

  private static final String IS_ABOUT =
      " where (event.payload ->> 'applicationId')::uuid = ?::uuid";

  private static final String ABOUT = EventRow.SELECT + IS_ABOUT + IN_ORDER_OF_COMMIT;

  private static final String SUPERVISION =
      EventRow.SELECT
          + IS_ABOUT
          + " and event.payload_type in "
          + EventTypes.ofSupervision().stream().collect(Collectors.joining("', '", "('", "')"))
          + IN_ORDER_OF_COMMIT;

  private static final String REFUNDS =
      "select event.aggregate_id from event"
          + IS_ABOUT
          + " and event.payload_type = 'refund-opened'"
          + IN_ORDER_OF_COMMIT;

  private static final String LATEST_FIRST =
      "select aggregate_id from event where payload_type = '%s' and payload ->> '%s' = ?"
          + " order by event.transaction_id desc, event.global_index desc";

  private static final String STARTED_BY =
      LATEST_FIRST.formatted("application-started", "applicant");
  private static final String REPLACING = LATEST_FIRST.formatted("application-started", "replaces");
  private static final String REGISTERED =
      LATEST_FIRST.formatted("application-registered", "ticket");
  private static final String ASKED_FOR = LATEST_FIRST.formatted("payment-requested", "payment");
  private static final String OWED_TO = LATEST_FIRST.formatted("refund-opened", "beneficiary");

  private final JdbcTemplate jdbc;
  private final EventRowReader events;
  private final HistoryCache histories;

  JdbcHistories(JdbcTemplate jdbc, EventRowReader events, HistoryCache histories) {
    this.jdbc = jdbc;
    this.events = events;
    this.histories = histories;
  }

  @Override
  public List<RecordedEvent<ApplicationEvent>> of(ApplicationId application) {
    return ofFamily(ApplicationEvent.class, histories.read(application.toString()));
  }

  @Override
  public List<List<RecordedEvent<ApplicationEvent>>> ofAll(List<ApplicationId> applications) {
    if (applications.isEmpty()) {
      return List.of();
    }
    Object[] ids = {applications.stream().map(ApplicationId::toString).toArray(String[]::new)};
    Map<String, List<EventRow>> found =
        jdbc.query(OF_SEVERAL, EventRow::read, ids).stream()
            .collect(Collectors.groupingBy(EventRow::aggregateId));
    return applications.stream()
        .map(id -> found.getOrDefault(id.toString(), List.of()))
        .map(rows -> ofFamily(ApplicationEvent.class, rows))
        .toList();
  }

  @Override
  public List<RecordedEvent<RefundEvent>> of(RefundId refund) {
    return ofFamily(RefundEvent.class, histories.read(refund.toString()));
  }

  @Override
  public List<RecordedEvent<SupervisionEvent>> of(SupervisionSubject subject) {
    return ofFamily(SupervisionEvent.class, histories.read(subject.toString()));
  }

  /// Skips events of other families: when the id belongs to something else, the history is empty.
  private <E> List<RecordedEvent<E>> ofFamily(Class<E> family, List<EventRow> rows) {
    return rows.stream().flatMap(row -> events.ofFamily(family, row).stream()).toList();
  }

  @Override
  public List<HistoryEntry> about(ApplicationId application) {
    return jdbc.query(ABOUT, EventRow::read, application.toString()).stream()
        .map(events::entry)
        .toList();
  }

  @Override
  public List<SupervisionEvent> supervisionOf(ApplicationId application) {
    return ofFamily(
            SupervisionEvent.class, jdbc.query(SUPERVISION, EventRow::read, application.toString()))
        .stream()
        .map(RecordedEvent::event)
        .toList();
  }

  @Override
  public List<ApplicationId> startedBy(CitizenId applicant) {
    return find(STARTED_BY, applicant, ApplicationId::parse);
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return find(REGISTERED, ticket, ApplicationId::parse).stream().findFirst();
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentRequestId payment) {
    return find(ASKED_FOR, payment, ApplicationId::parse).stream().findFirst();
  }

  @Override
  public List<RefundId> refundsOf(ApplicationId application) {
    return find(REFUNDS, application, RefundId::parse);
  }

  @Override
  public List<RefundId> owedTo(CitizenId beneficiary) {
    return find(OWED_TO, new Citizen(beneficiary), RefundId::parse);
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return find(REPLACING, annulled, ApplicationId::parse).stream().findFirst();
  }

  private <T> List<T> find(String query, Object key, Function<String, T> id) {
    return jdbc.query(query, (row, _) -> id.apply(row.getString(1)), key.toString());
  }
}
