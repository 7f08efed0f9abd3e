package kz.qujat.persistence.rebuild;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.persistence.eventstore.HistoryPages;
import kz.qujat.persistence.eventstore.HistoryPages.HistoryPage;
import kz.qujat.persistence.eventstore.Position;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The transactions of a rebuild. Each takes the row of the rebuild; a rebuild that another process
/// is working on is left to that process.
@Component
class RebuildStep {
  private static final int BATCH = 1_000;

  private static final String TAKE =
      """
      select replay_id, projection, reached_transaction::text as reached_transaction, reached_index
        from replay where state = 'RUNNING' order by started_at limit 1
         for update skip locked
      """;

  private static final String KEEP =
      """
      update replay set reached_transaction = :transaction::text::xid8, reached_index = :index
       where replay_id = :id
      """;

  private final JdbcClient database;
  private final HistoryPages history;
  private final EntityManager entities;
  private final Map<String, Projection> projections;

  RebuildStep(
      JdbcClient database,
      HistoryPages history,
      EntityManager entities,
      List<Projection> projections) {
    this.database = database;
    this.history = history;
    this.entities = entities;
    this.projections =
        projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
  }

  /// What a step has done.
  enum Outcome {
    NOTHING_TO_DO,
    PROGRESS,
    /// The end of the history is reached, and the tables can be exchanged.
    AT_THE_END
  }

  private record Rebuild(UUID id, Projection projection, Position reached) {}

  /// Applies the next batch of events to the second set of tables.
  @Transactional
  Outcome applyBatch() {
    return take().map(this::applyBatch).orElse(Outcome.NOTHING_TO_DO);
  }

  private Outcome applyBatch(Rebuild rebuild) {
    searchTheSecondSet();
    HistoryPage page = apply(rebuild.projection(), rebuild.reached());
    keep(rebuild, page.end());
    return page.isFull(BATCH) ? Outcome.PROGRESS : Outcome.AT_THE_END;
  }

  /// Applies the events that are left while nobody uses the read model, and exchanges the tables.
  /// What the event processor of the read models has applied is readable now, so that nothing is
  /// missing afterwards; what it has not applied yet may be applied twice, which changes nothing.
  @Transactional
  void finish() {
    take().ifPresent(this::finish);
  }

  private void finish(Rebuild rebuild) {
    String name = rebuild.projection().name();
    database.sql("set local lock_timeout = '2s'").update();
    call("lock_read_model", name);
    searchTheSecondSet();
    HistoryPage page = apply(rebuild.projection(), rebuild.reached());
    while (page.isFull(BATCH)) {
      page = apply(rebuild.projection(), page.end());
    }
    entities.flush();
    call("switch_read_model", name);
    database.sql("delete from read_model_failure where read_model = ?").param(name).update();
    keep(rebuild, page.end());
    database
        .sql("update replay set state = 'DONE' where replay_id = ?")
        .param(rebuild.id())
        .update();
  }

  /// Gives up the rebuild that is next in turn.
  @Transactional
  Optional<String> fail() {
    Optional<Rebuild> rebuild = take();
    rebuild.ifPresent(one ->
        database
            .sql("update replay set state = 'FAILED' where replay_id = ?")
            .param(one.id())
            .update());
    return rebuild.map(one -> one.projection().name());
  }

  private Optional<Rebuild> take() {
    return database
        .sql(TAKE)
        .query((row, _) ->
            new Rebuild(
                row.getObject("replay_id", UUID.class),
                projection(row.getString("projection")),
                new Position(
                    Long.parseLong(row.getString("reached_transaction")),
                    row.getLong("reached_index"))))
        .optional();
  }

  private Projection projection(String name) {
    @Nullable Projection projection = projections.get(name);
    if (projection == null) {
      throw new IllegalStateException("a rebuild of an unknown read model: " + name);
    }
    return projection;
  }

  private void searchTheSecondSet() {
    database.sql("set local search_path = rebuild, public").update();
  }

  private HistoryPage apply(Projection projection, Position after) {
    HistoryPage page = history.after(after, BATCH);
    projection.apply(EventBatch.of(page.entries()));
    return page;
  }

  private void keep(Rebuild rebuild, Position reached) {
    database
        .sql(KEEP)
        .param("transaction", Long.toString(reached.transaction()))
        .param("index", reached.index())
        .param("id", rebuild.id())
        .update();
  }

  private void call(String function, String readModel) {
    var _ =
        database
            .sql("select " + function + "(?)")
            .param(readModel)
            .query((_, _) -> readModel)
            .single();
  }
}
