package kz.qujat.persistence.readmodel;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.persistence.schema.SchemaVersion;
import org.springframework.stereotype.Component;

/// Applies a batch of events to all read models.
///
/// When a projection fails, the batch fails. It is then tried again without the applications on
/// which the projection failed alone: these are left out of that read model until they are
/// repaired, and all other applications, and all other read models, go on.
@Component
public final class ProjectionRunner {
  private final Transactions transactions;
  private final EntityManager entities;
  private final ReadModelLock lock;
  private final ReadModelFailures failures;
  private final FailingApplicationFinder failingApplicationFinder;
  private final SchemaVersion version;

  ProjectionRunner(
      Transactions transactions,
      EntityManager entities,
      ReadModelLock lock,
      ReadModelFailures failures,
      FailingApplicationFinder failingApplicationFinder,
      SchemaVersion version) {
    this.transactions = transactions;
    this.entities = entities;
    this.lock = lock;
    this.failures = failures;
    this.failingApplicationFinder = failingApplicationFinder;
    this.version = version;
  }

  /// Runs in the transaction of the batch, which is rolled back when this fails.
  ///
  /// @throws IllegalStateException when a read model already has the shape of a newer version of
  ///   the product, which has to keep it up to date
  public void apply(EventBatch batch, List<Projection> projections) {
    lock.share();
    if (lock.newestShape() > version.number()) {
      throw new IllegalStateException("a newer version of the product updates the read models");
    }
    Map<String, Set<String>> failed = failures.keysByReadModel();
    for (Projection projection : projections) {
      Set<String> leftOut = failed.getOrDefault(projection.name(), Set.of());
      apply(leftOut.isEmpty() ? batch : batch.without(leftOut), projection);
    }
  }

  private void apply(EventBatch batch, Projection projection) {
    try {
      var _ =
          transactions.inOne(() -> {
            projection.apply(batch);
            entities.flush();
            return projection;
          });
    } catch (RuntimeException e) {
      // The changes of this projection are rolled back, and its rows are not locked any more.
      var _ = failingApplicationFinder.find(batch, projection, ReadModelSchema.IN_USE, e);
      throw e;
    }
  }
}
