package kz.qujat.persistence.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads many event streams by one query.
@Component
public final class EventStreamReader {
  private static final String OF_ALL =
      EventRow.SELECT
          + " where event.aggregate_id = any(?) order by event.aggregate_id, event.sequence_number";

  private final JdbcTemplate jdbc;
  private final EventRowReader events;

  EventStreamReader(JdbcTemplate jdbc, EventRowReader events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// The events of each of the streams, in order; empty for a stream that does not exist. Events of
  /// other families are skipped.
  ///
  /// @param ids ids of applications or refunds, or texts of subjects of supervision
  public <E> Map<String, List<E>> read(Class<E> family, Collection<String> ids) {
    Map<String, List<E>> streams = new HashMap<>();
    ids.forEach(id -> streams.put(id, new ArrayList<>()));
    if (!ids.isEmpty()) {
      List<EventRow> rows = jdbc.query(OF_ALL, EventRow::read, (Object) ids.toArray(String[]::new));
      for (EventRow row : rows) {
        events
            .ofFamily(family, row)
            .ifPresent(one ->
                streams
                    .computeIfAbsent(row.aggregateId(), _ -> new ArrayList<>())
                    .add(one.event()));
      }
    }
    return streams;
  }
}
