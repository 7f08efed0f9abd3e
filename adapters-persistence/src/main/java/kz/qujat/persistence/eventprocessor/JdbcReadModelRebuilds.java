package kz.qujat.persistence.eventprocessor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.persistence.eventstore.Position;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Rebuilds read models by resetting their event processors to the first event.
///
/// A rebuild is stored as a row with the last position of the history at its start. It therefore
/// continues after a restart, and is done when every segment of the event processor has passed that
/// position.
@Component
final class JdbcReadModelRebuilds implements ReadModelRebuilds {
  private static final String START =
      """
      insert into replay (replay_id, projection, state, processed, total, until_transaction, until_index)
      select ?, ?, 'RUNNING', 0, count(*),
             coalesce(max(event.transaction_id), '0'::xid8),
             coalesce((select latest.global_index from event latest
                        order by latest.transaction_id desc, latest.global_index desc limit 1), 0)
        from event
      """;

  private static final String SELECT =
      """
      select replay_id, projection, state, processed, total,
             until_transaction::text as until_transaction, until_index
        from replay
      """;

  private static final String COUNT_UP_TO =
      """
      select count(*) from event
       where (event.transaction_id, event.global_index) <= (?::text::xid8, ?)
      """;

  private final EventProcessingConfiguration processing;
  private final JdbcTemplate jdbc;

  JdbcReadModelRebuilds(EventProcessingConfiguration processing, JdbcTemplate jdbc) {
    this.processing = processing;
    this.jdbc = jdbc;
  }

  private record Row(Replay replay, Position until) {
    static Row read(ResultSet row, int number) throws SQLException {
      Replay replay =
          new Replay(
              row.getObject("replay_id", UUID.class),
              row.getString("projection"),
              State.valueOf(row.getString("state")),
              row.getLong("processed"),
              row.getLong("total"));
      return new Row(
          replay,
          new Position(
              Long.parseLong(row.getString("until_transaction")), row.getLong("until_index")));
    }
  }

  @Override
  public Set<String> projections() {
    Set<String> names = new TreeSet<>(processing.eventProcessors().keySet());
    names.removeIf(name ->
        EventProcessorConfiguration.EVENT_HANDLERS.contains(name)
            || !processor(name).supportsReset());
    return names;
  }

  private PooledStreamingEventProcessor processor(String projection) {
    return processing
        .eventProcessor(projection, PooledStreamingEventProcessor.class)
        .orElseThrow(() -> new IllegalArgumentException("no such read model"));
  }

  @Override
  public synchronized Replay start(String projection) {
    if (!projections().contains(projection)) {
      throw new IllegalArgumentException("no such read model");
    }
    Optional<Replay> running = running(projection);
    return running.isPresent() ? running.get() : begin(projection);
  }

  private Optional<Replay> running(String projection) {
    return jdbc
        .query(SELECT + " where projection = ? and state = 'RUNNING'", Row::read, projection)
        .stream()
        .map(this::updated)
        .filter(replay -> replay.state() == State.RUNNING)
        .findFirst();
  }

  private Replay begin(String projection) {
    UUID id = UUID.randomUUID();
    try {
      jdbc.update(START, id, projection);
    } catch (DuplicateKeyException _) {
      return running(projection).orElseThrow();
    }
    try {
      restart(processor(projection));
    } catch (RuntimeException e) {
      jdbc.update("update replay set state = 'FAILED' where replay_id = ?", id);
      throw e;
    }
    return find(id).orElseThrow();
  }

  private static void restart(PooledStreamingEventProcessor processor) {
    processor.shutDown();
    try {
      processor.resetTokens();
    } finally {
      processor.start();
    }
  }

  @Override
  public Optional<Replay> find(UUID id) {
    return jdbc.query(SELECT + " where replay_id = ?", Row::read, id).stream()
        .map(this::updated)
        .findFirst();
  }

  private Replay updated(Row row) {
    if (row.replay().state() != State.RUNNING) {
      return row.replay();
    }
    @Nullable Position reached = reached(processor(row.replay().projection()));
    if (reached == null) {
      return row.replay();
    }
    boolean done = reached.covers(row.until());
    return jdbc.query(
            "update replay set state = ?, processed = ? where replay_id = ? returning "
                + "replay_id, projection, state, processed, total,"
                + " until_transaction::text as until_transaction, until_index",
            Row::read,
            (done ? State.DONE : State.RUNNING).name(),
            done ? row.replay().total() : processed(reached, row),
            row.replay().id())
        .getFirst()
        .replay();
  }

  private long processed(Position reached, Row row) {
    Long count =
        jdbc.queryForObject(
            COUNT_UP_TO, Long.class, Long.toString(reached.transaction()), reached.index());
    return count == null ? 0 : Math.min(count, row.replay().total());
  }

  /// The position of the slowest segment; null when a segment has failed or this process does not
  /// run all segments.
  private static @Nullable Position reached(PooledStreamingEventProcessor processor) {
    Collection<EventTrackerStatus> segments = processor.processingStatus().values();
    if (segments.isEmpty() || segments.stream().anyMatch(segment -> segment.isErrorState())) {
      return null;
    }
    double covered =
        segments.stream().mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1)).sum();
    return covered < 1
        ? null
        : segments.stream().map(JdbcReadModelRebuilds::positionOf).min(Position::compareTo).get();
  }

  private static Position positionOf(EventTrackerStatus segment) {
    @Nullable TrackingToken token = WrappedToken.unwrapLowerBound(segment.getTrackingToken());
    return token instanceof Position position ? position : new Position(0, 0);
  }
}
