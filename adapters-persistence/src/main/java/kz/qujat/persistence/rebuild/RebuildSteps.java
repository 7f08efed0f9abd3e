package kz.qujat.persistence.rebuild;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.persistence.eventstore.HistoryPageReader;
import kz.qujat.persistence.eventstore.HistoryPageReader.HistoryPage;
import kz.qujat.persistence.eventstore.Position;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.FailingApplicationFinder;
import kz.qujat.persistence.readmodel.ReadModelFailures;
import kz.qujat.persistence.readmodel.ReadModelLock;
import kz.qujat.persistence.readmodel.ReadModelSchema;
import kz.qujat.persistence.rebuild.RebuildJobRepository.Rebuild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The transactions of a rebuild. Each takes the row of the rebuild first.
@Component
class RebuildSteps {
  private static final int BATCH = 1_000;

  /// When a rebuild fails on more applications, or on all that it tries, the fault is not in their
  /// events.
  private static final int MOST_FAILING = 100;

  private final JdbcClient database;
  private final RebuildJobRepository rows;
  private final HistoryPageReader history;
  private final EntityManager entities;
  private final ReadModelLock lock;
  private final ReadModelFailures failures;
  private final FailingApplicationFinder failingApplicationFinder;

  RebuildSteps(
      JdbcClient database,
      RebuildJobRepository rows,
      HistoryPageReader history,
      EntityManager entities,
      ReadModelLock lock,
      ReadModelFailures failures,
      FailingApplicationFinder failingApplicationFinder) {
    this.database = database;
    this.rows = rows;
    this.history = history;
    this.entities = entities;
    this.lock = lock;
    this.failures = failures;
    this.failingApplicationFinder = failingApplicationFinder;
  }

  /// What a step has done.
  enum Outcome {
    NOTHING_TO_DO,
    PROGRESS,
    /// The end of the history is reached, and the tables can be exchanged.
    AT_THE_END
  }

  /// Applies the next batch of events to the second set of tables.
  @Transactional
  Outcome applyBatch() {
    return rows.take().map(this::applyBatch).orElse(Outcome.NOTHING_TO_DO);
  }

  private Outcome applyBatch(Rebuild rebuild) {
    searchTheSecondSet();
    HistoryPage page = apply(rebuild, rebuild.reached());
    rows.keep(rebuild, page.end());
    return page.isFull(BATCH) ? Outcome.PROGRESS : Outcome.AT_THE_END;
  }

  /// Applies the events that are left while nobody uses the read model, and exchanges the tables.
  /// What the event processor of the read models has applied is readable now, so that nothing is
  /// missing afterwards; what it has not applied yet may be applied twice, which changes nothing.
  ///
  /// @return the name of the read model, if this process has finished its rebuild
  @Transactional
  Optional<String> finish() {
    Optional<Rebuild> rebuild = rows.take();
    rebuild.ifPresent(this::finish);
    return rebuild.map(Rebuild::name);
  }

  /// Empties the tables that were in use before. A process that is killed before leaves this to the
  /// next rebuild of the read model.
  @Transactional
  void emptyRetired(String readModel) {
    call("empty_retired_tables(?)", readModel);
  }

  private void finish(Rebuild rebuild) {
    database.sql("set local lock_timeout = '2s'").update();
    lock.take();
    call("lock_read_model(?)", rebuild.name());
    searchTheSecondSet();
    HistoryPage page = apply(rebuild, rebuild.reached());
    while (page.isFull(BATCH)) {
      page = apply(rebuild, page.end());
    }
    entities.flush();
    call("switch_read_model(?, ?)", rebuild.name(), rebuild.shape());
    rows.keep(rebuild, page.end());
    rows.end(rebuild, State.DONE);
  }

  /// Finds out on which applications the next batch fails, and leaves them out.
  ///
  /// @param cause why it failed
  /// @return whether the rebuild can go on
  @Transactional
  boolean leaveOutFailing(RuntimeException cause) {
    return rows.take().map(rebuild -> leaveOutFailing(rebuild, cause)).orElse(true);
  }

  private boolean leaveOutFailing(Rebuild rebuild, RuntimeException cause) {
    Set<String> known = failures.keysInRebuild(rebuild.name());
    Position after = rebuild.reached();
    int tried = 0;
    int found = 0;
    HistoryPage page;
    do {
      page = history.after(after, BATCH);
      after = page.end();
      EventBatch batch = EventBatch.of(page.entries()).without(known);
      tried += batch.byKey().size();
      found +=
          failingApplicationFinder.find(batch, rebuild.projection(), ReadModelSchema.SECOND, cause);
    } while (found == 0 && page.isFull(BATCH));
    boolean all = tried > 1 && found == tried;
    return found > 0 && !all && known.size() + found <= MOST_FAILING;
  }

  /// Gives up the rebuild that is next in turn.
  @Transactional
  Optional<String> fail() {
    Optional<Rebuild> rebuild = rows.take();
    rebuild.ifPresent(one -> rows.end(one, State.FAILED));
    return rebuild.map(Rebuild::name);
  }

  private void searchTheSecondSet() {
    database.sql(ReadModelSchema.SECOND.selection()).update();
  }

  private HistoryPage apply(Rebuild rebuild, Position after) {
    HistoryPage page = history.after(after, BATCH);
    EventBatch batch = EventBatch.of(page.entries());
    Set<String> leftOut = failures.keysInRebuild(rebuild.name());
    rebuild.projection().apply(leftOut.isEmpty() ? batch : batch.without(leftOut));
    return page;
  }

  private void call(String function, Object... arguments) {
    var _ = database.sql("select " + function).params(arguments).query((_, _) -> function).single();
  }
}
