package kz.qujat.persistence.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Monitors and checks what the reading order of events depends on: no transaction runs for too
/// long, and no stored transaction id is higher than the ids this server has assigned.
@Component
final class ReaderHorizonMonitor implements MeterBinder {
  private static final String AGE_OF_OLDEST_UNREADABLE_EVENT =
      """
      select coalesce(extract(epoch from clock_timestamp() - min(event.recorded_at)), 0)
        from event where event.transaction_id >= pg_snapshot_xmin(pg_current_snapshot())
      """;

  private static final String AGE_OF_OLDEST_TRANSACTION =
      """
      select coalesce(extract(epoch from clock_timestamp() - min(xact_start)), 0)
        from pg_stat_activity where backend_xid is not null
      """;

  private static final String FROM_THE_FUTURE =
      """
      select exists (select from event
                      where event.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))
      """;

  private final JdbcTemplate jdbc;

  ReaderHorizonMonitor(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Refuses a history that was dumped on one server and restored on another. Its events would stay
  /// invisible, and new events would be sorted before them.
  ///
  /// @throws IllegalStateException when the history has to be renumbered first
  void refuseTheFuture() {
    if (Boolean.TRUE.equals(jdbc.queryForObject(FROM_THE_FUTURE, Boolean.class))) {
      throw new IllegalStateException(
          "The history holds transaction ids this server has not handed out: it was restored from a"
              + " dump. As the owner, 'call renumber_history()' once, then start again.");
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("qujat.eventstore.unreadable", () -> seconds(AGE_OF_OLDEST_UNREADABLE_EVENT))
        .description("Age of the oldest event that event processors may not read yet")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("qujat.eventstore.oldest.transaction", () -> seconds(AGE_OF_OLDEST_TRANSACTION))
        .description("Age of the oldest open transaction that has written")
        .baseUnit("seconds")
        .register(registry);
  }

  private double seconds(String query) {
    Double age = jdbc.queryForObject(query, Double.class);
    return age == null ? 0 : age;
  }
}
