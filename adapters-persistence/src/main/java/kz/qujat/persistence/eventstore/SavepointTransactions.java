package kz.qujat.persistence.eventstore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.qujat.application.transaction.ConflictRetry;
import kz.qujat.application.transaction.Transactions;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Starts the transactions of commands and event handlers: a database transaction, or a savepoint
/// when a transaction is already active.
///
/// A command that lost a race to a concurrent append rolls back only the changes of its work and
/// can be tried again in the same transaction. Work within work shares one savepoint: each further
/// one would cost two statements. Neither Axon's Spring transaction manager nor Spring's JPA
/// transactions support savepoints. How the transactions nest is described in the package
/// `eventprocessor`.
@Component
final class SavepointTransactions implements TransactionManager, Transactions {
  private static final ScopedValue<Work> WORK = ScopedValue.newInstance();

  private final SpringTransactionManager transactions;
  private final DataSource dataSource;
  private final EntityManagerFactory entities;

  SavepointTransactions(
      PlatformTransactionManager transactions,
      DataSource dataSource,
      EntityManagerFactory entities) {
    this.transactions = new SpringTransactionManager(transactions);
    this.dataSource = dataSource;
    this.entities = entities;
  }

  @Override
  public Transaction startTransaction() {
    return WORK.isBound() ? WORK.get() : ownTransaction();
  }

  private Transaction ownTransaction() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? step()
        : transactions.startTransaction();
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    return WORK.isBound() ? part(work) : ConflictRetry.run(() -> whole(work));
  }

  private static <T> T part(Supplier<T> work) {
    try {
      return work.get();
    } catch (Throwable e) {
      WORK.get().rollback();
      throw e;
    }
  }

  private <T> T whole(Supplier<T> supplier) {
    Transaction transaction = ownTransaction();
    try {
      Work work = new Work();
      T result = ScopedValue.where(WORK, work).call(supplier::get);
      work.requireComplete();
      transaction.commit();
      return result;
    } catch (Throwable e) {
      transaction.rollback();
      throw e;
    }
  }

  private Step step() {
    // Earlier changes belong to the outer transaction. They are written before the savepoint, so
    // that a rollback to it does not undo them.
    @Nullable EntityManager session =
        EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
    if (session != null) {
      session.flush();
    }
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try {
      return new Step(connection, connection.setSavepoint());
    } catch (SQLException e) {
      throw new UncategorizedSQLException("savepoint", null, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  /// The transaction of whatever runs inside work: it ends with that work, and fails it.
  private static final class Work implements Transaction {
    private boolean failed;

    @Override
    public void commit() {
      // The work commits when all of it is done.
    }

    @Override
    public void rollback() {
      failed = true;
    }

    void requireComplete() {
      if (failed) {
        throw new IllegalStateException("a part of the transaction failed");
      }
    }
  }

  /// A savepoint that ends with its first commit or rollback; later calls have no effect.
  private static final class Step implements Transaction {
    private final Connection connection;
    private final Savepoint savepoint;
    private boolean over;

    private Step(Connection connection, Savepoint savepoint) {
      this.connection = connection;
      this.savepoint = savepoint;
    }

    @Override
    public void commit() {
      end(() -> connection.releaseSavepoint(savepoint));
    }

    @Override
    public void rollback() {
      end(() -> {
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
      });
    }

    private void end(Statement statement) {
      if (over) {
        return;
      }
      over = true;
      try {
        statement.run();
      } catch (SQLException e) {
        throw new UncategorizedSQLException("release of or rollback to a savepoint", null, e);
      }
    }

    private interface Statement {
      void run() throws SQLException;
    }
  }
}
