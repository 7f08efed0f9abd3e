package kz.qujat.persistence.eventprocessor;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.Projection;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Applies a batch of events to all read models.
///
/// A projection that fails is rolled back, and tried again application by application. An
/// application on which it fails alone is left out of that read model until it is rebuilt; all
/// other applications, and all other read models, go on. A failure that will pass, such as an
/// outage of the database, fails the batch, which is then tried again.
@Component
final class ProjectionRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

  /// The classes of SQL states of failures that pass: connection, transaction, resources, locks,
  /// operator.
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

  private final TransactionManager transactions;
  private final EntityManager entities;
  private final ReadModelFailures failures;

  ProjectionRunner(
      TransactionManager transactions, EntityManager entities, ReadModelFailures failures) {
    this.transactions = transactions;
    this.entities = entities;
    this.failures = failures;
  }

  /// Runs in the transaction of the batch.
  void apply(EventBatch batch, List<Projection> projections) {
    Map<String, Set<String>> failed = failures.keysByReadModel();
    for (Projection projection : projections) {
      Set<String> leftOut = failed.getOrDefault(projection.name(), Set.of());
      apply(leftOut.isEmpty() ? batch : batch.without(leftOut), projection);
    }
  }

  private void apply(EventBatch batch, Projection projection) {
    @Nullable RuntimeException failure = attempt(batch, projection);
    if (failure != null) {
      batch.byKey().forEach((key, part) -> applyAlone(key, part, projection));
    }
  }

  private void applyAlone(String key, EventBatch part, Projection projection) {
    @Nullable RuntimeException failure = attempt(part, projection);
    if (failure != null) {
      LOG.error("the read model {} cannot follow {}", projection.name(), key, failure);
      failures.add(projection.name(), key, failure);
    }
  }

  /// Applies events completely or not at all.
  ///
  /// @return the failure, if there was one
  private @Nullable RuntimeException attempt(EventBatch batch, Projection projection) {
    Transaction savepoint = transactions.startTransaction();
    try {
      projection.apply(batch);
      entities.flush();
      savepoint.commit();
      return null;
    } catch (RuntimeException e) {
      if (isPassing(e)) {
        throw e;
      }
      entities.clear();
      savepoint.rollback();
      return e;
    }
  }

  private static boolean isPassing(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        @Nullable String state = sql.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
      }
    }
    return false;
  }
}
