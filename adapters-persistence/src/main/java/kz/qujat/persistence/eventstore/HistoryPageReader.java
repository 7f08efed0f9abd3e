package kz.qujat.persistence.eventstore;

import java.util.List;
import kz.qujat.application.history.HistoryEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads the history page by page, for who follows it without an event processor.
@Component
public final class HistoryPageReader {
  private final JdbcTemplate jdbc;
  private final EventRowReader events;

  HistoryPageReader(JdbcTemplate jdbc, EventRowReader events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// Consecutive events, and the position of the last one.
  public record HistoryPage(List<HistoryEntry> entries, Position end) {
    /// Whether more events may follow.
    public boolean isFull(int limit) {
      return entries.size() == limit;
    }
  }

  /// The events after a position that can be read now, at most `limit` of them.
  ///
  /// @throws IllegalStateException when an event cannot be read
  public HistoryPage after(Position position, int limit) {
    List<EventRow> rows =
        jdbc.query(
            PostgresEventStorage.READ_ON,
            EventRow::read,
            Long.toString(position.transaction()),
            position.index(),
            limit);
    return new HistoryPage(
        rows.stream().map(events::entry).toList(),
        rows.isEmpty() ? position : rows.getLast().position());
  }
}
