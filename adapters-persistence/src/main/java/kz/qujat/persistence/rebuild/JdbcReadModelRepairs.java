package kz.qujat.persistence.rebuild;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.qujat.application.history.Histories;
import kz.qujat.application.stuck.ReadModelRepairs;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.FailingApplicationFinder;
import kz.qujat.persistence.readmodel.Projection;
import kz.qujat.persistence.readmodel.ReadModelFailures;
import kz.qujat.persistence.readmodel.ReadModelLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Builds the rows of one application anew while the running updates of read models wait. Events
/// that these have not reached yet are applied too; applying them again later changes nothing.
@Component
final class JdbcReadModelRepairs implements ReadModelRepairs {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcReadModelRepairs.class);

  private final Transactions transactions;
  private final ReadModelLock lock;
  private final ReadModelFailures failures;
  private final Histories histories;
  private final JdbcClient database;
  private final EntityManager entities;
  private final List<Projection> projections;

  JdbcReadModelRepairs(
      Transactions transactions,
      ReadModelLock lock,
      ReadModelFailures failures,
      Histories histories,
      JdbcClient database,
      EntityManager entities,
      List<Projection> projections) {
    this.transactions = transactions;
    this.lock = lock;
    this.failures = failures;
    this.histories = histories;
    this.database = database;
    this.entities = entities;
    this.projections = projections;
  }

  @Override
  public Outcome repair(ApplicationId application, String readModel) {
    try {
      return transactions.inOne(() -> {
        lock.take();
        if (!failures.remove(readModel, application.toString())) {
          return Outcome.NOT_FAILING;
        }
        build(application, readModel);
        return Outcome.REPAIRED;
      });
    } catch (RuntimeException e) {
      if (FailingApplicationFinder.isPassing(e)) {
        throw e;
      }
      LOG.error("the read model {} still cannot follow {}", readModel, application, e);
      return Outcome.STILL_FAILING;
    }
  }

  private void build(ApplicationId application, String readModel) {
    Projection projection =
        projections.stream()
            .filter(one -> one.name().equals(readModel))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no read model " + readModel));
    var _ =
        database
            .sql("select delete_from_read_model(?, ?)")
            .params(readModel, application.value())
            .query((_, _) -> readModel)
            .single();
    projection.apply(EventBatch.of(histories.about(application)));
    entities.flush();
  }
}
