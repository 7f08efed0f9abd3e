package kz.qujat.persistence.readmodel;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds the applications on which a projection fails, after it has failed on a batch.
@Component
public final class FailingApplicationFinder {
  private static final Logger LOG = LoggerFactory.getLogger(FailingApplicationFinder.class);

  /// The classes of SQL states of failures that pass: connection, transaction, resources, locks,
  /// operator.
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

  private final TransactionTemplate alone;
  private final JdbcClient database;
  private final ReadModelFailures failures;

  FailingApplicationFinder(
      PlatformTransactionManager transactions, JdbcClient database, ReadModelFailures failures) {
    alone = new TransactionTemplate(transactions);
    // A failed transaction of JPA cannot go on, not even from a savepoint.
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.database = database;
    this.failures = failures;
  }

  /// Applies the part of each application in a transaction of its own, and records where that
  /// fails. What succeeds is kept: applying it again changes nothing.
  ///
  /// @param cause why the batch failed; when it is a failure that passes, such as an outage of the
  ///   database, no application is to blame, and nothing is tried
  /// @return how many applications were found
  public int find(
      EventBatch batch, Projection projection, ReadModelSchema tables, RuntimeException cause) {
    if (isPassing(cause)) {
      return 0;
    }
    int found = 0;
    for (Map.Entry<String, EventBatch> part : batch.byKey().entrySet()) {
      if (fails(part.getKey(), part.getValue(), projection, tables)) {
        found++;
      }
    }
    return found;
  }

  private boolean fails(
      String key, EventBatch part, Projection projection, ReadModelSchema tables) {
    try {
      alone.executeWithoutResult(_ -> {
        database.sql(tables.selection()).update();
        projection.apply(part);
      });
      return false;
    } catch (RuntimeException e) {
      if (isPassing(e)) {
        throw e;
      }
      LOG.error("the read model {} cannot follow {}", projection.name(), key, e);
      alone.executeWithoutResult(_ -> failures.add(projection.name(), tables, key, e));
      return true;
    }
  }

  /// Whether the failure passes by itself, such as an outage of the database.
  public static boolean isPassing(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        @Nullable String state = sql.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
      }
    }
    return false;
  }
}
