package kz.qujat.persistence.eventstore;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.qujat.application.history.RequestScope;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The committed histories of the aggregates that this process used last.
///
/// [#read] asks the database, once for a request. [#recall] asks nothing while no newer event has
/// been noticed, and may therefore miss the latest events of another process. What is decided on a
/// recalled history is safe when it is appended, because a sequence number is given once;
/// [RecalledHistories] checks the rest.
@Component
final class HistoryCache {
  private static final int CAPACITY = 1_000;

  private static final String READ =
      EventRow.SELECT + " where event.aggregate_id = ? order by event.sequence_number";

  private static final String LATEST =
      "select coalesce(max(sequence_number), -1) from event where aggregate_id = ?";

  private final JdbcTemplate jdbc;
  private final EventRowReader events;
  private final Map<String, Known> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
              return size() > CAPACITY;
            }
          });

  HistoryCache(JdbcTemplate jdbc, EventRowReader events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// @param rows the first events, without a gap; at least one
  /// @param complete whether no later event has been noticed
  /// @param request the request for which the rows were read; null for an event handler
  private record Known(List<EventRow> rows, boolean complete, @Nullable Object request) {
    long latest() {
      return rows.getLast().sequence();
    }

    /// @param row the event as it is stored; null when it is not known
    Known with(DomainEventMessage<?> event, @Nullable EventRow row) {
      if (event.getSequenceNumber() <= latest()) {
        return this;
      }
      return row != null && row.sequence() == latest() + 1
          ? new Known(Stream.concat(rows.stream(), Stream.of(row)).toList(), true, request)
          : incomplete();
    }

    boolean wasReadFor(@Nullable Object someRequest) {
      return complete && request != null && request.equals(someRequest);
    }

    Known incomplete() {
      return new Known(rows, false, request);
    }
  }

  /// The whole history as the current transaction sees it; empty when there is none.
  List<EventRow> read(String aggregate) {
    if (Appended.inThisTransaction(aggregate)) {
      return query(aggregate);
    }
    @Nullable Object request = RequestScope.current().orElse(null);
    @Nullable Known known = recent.get(aggregate);
    if (known != null && known.wasReadFor(request)) {
      return known.rows();
    }
    List<EventRow> rows = query(aggregate);
    if (!rows.isEmpty()) {
      recent.merge(aggregate, new Known(rows, true, request), HistoryCache::longer);
    }
    return rows;
  }

  /// The history, possibly without the latest events of other processes.
  List<EventRow> recall(String aggregate) {
    @Nullable Known known = recent.get(aggregate);
    return known == null || !known.complete() || Appended.inThisTransaction(aggregate)
        ? read(aggregate)
        : known.rows();
  }

  /// Whether the latest event of the aggregate has this sequence number. If not, the history is
  /// read anew next time.
  boolean isLatest(String aggregate, long sequence) {
    @Nullable Long latest = jdbc.queryForObject(LATEST, Long.class, aggregate);
    if (latest != null && latest == sequence) {
      return true;
    }
    forget(aggregate);
    return false;
  }

  /// Notes that the current transaction appends to the history.
  void appending(String aggregate) {
    notCompleteAnyMore(aggregate);
    Appended.add(aggregate, this::notCompleteAnyMore);
  }

  /// Notes an event that this or another process has committed.
  void committed(DomainEventMessage<?> event) {
    @Nullable EventRow row = events.recent(event.getIdentifier()).orElse(null);
    var _ =
        recent.compute(
            event.getAggregateIdentifier(),
            (_, known) -> known == null ? beginning(row) : known.with(event, row));
  }

  private static @Nullable Known beginning(@Nullable EventRow row) {
    return row != null && row.sequence() == 0 ? new Known(List.of(row), true, null) : null;
  }

  void forget(String aggregate) {
    recent.remove(aggregate);
  }

  private void notCompleteAnyMore(String aggregate) {
    var _ = recent.computeIfPresent(aggregate, (_, known) -> known.incomplete());
  }

  private List<EventRow> query(String aggregate) {
    return jdbc.query(READ, EventRow::read, aggregate);
  }

  private static Known longer(Known known, Known found) {
    return known.latest() > found.latest() ? known : found;
  }

  /// The aggregates to which the current transaction has appended. It sees events of its own that
  /// nobody else may see.
  private static final class Appended implements TransactionSynchronization {
    private final Set<String> aggregates = new HashSet<>();
    private final Consumer<String> atTheEnd;

    private Appended(Consumer<String> atTheEnd) {
      this.atTheEnd = atTheEnd;
    }

    static void add(String aggregate, Consumer<String> atTheEnd) {
      if (!TransactionSynchronizationManager.isSynchronizationActive()) {
        return;
      }
      Appended here =
          current()
              .findFirst()
              .orElseGet(() -> {
                var first = new Appended(atTheEnd);
                TransactionSynchronizationManager.registerSynchronization(first);
                return first;
              });
      here.aggregates.add(aggregate);
    }

    static boolean inThisTransaction(String aggregate) {
      return current().anyMatch(appended -> appended.aggregates.contains(aggregate));
    }

    private static Stream<Appended> current() {
      return TransactionSynchronizationManager.isSynchronizationActive()
          ? TransactionSynchronizationManager.getSynchronizations().stream()
              .filter(Appended.class::isInstance)
              .map(Appended.class::cast)
          : Stream.empty();
    }

    @Override
    public void afterCompletion(int status) {
      aggregates.forEach(atTheEnd);
    }
  }
}
