package kz.qujat.persistence.eventstore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.qujat.application.command.Transactions;
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

/// The transactions of commands and readers: a transaction of the one manager there is, or, inside
/// one that is under way, a savepoint.
///
/// So a command that lost a race takes back what it did and nothing else, and can be tried again in
/// the same transaction. (Neither Spring's bridge to the framework nor its JPA transactions know
/// savepoints.)
@Component
final class Savepoints implements TransactionManager, Transactions {
  private final SpringTransactionManager transactions;
  private final DataSource dataSource;
  private final EntityManagerFactory entities;

  Savepoints(
      PlatformTransactionManager transactions,
      DataSource dataSource,
      EntityManagerFactory entities) {
    this.transactions = new SpringTransactionManager(transactions);
    this.dataSource = dataSource;
    this.entities = entities;
  }

  @Override
  public Transaction startTransaction() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? step()
        : transactions.startTransaction();
  }

  /// Work that is refused inside a larger transaction takes back only itself.
  @Override
  public <T> T inOne(Supplier<T> work) {
    return fetchInTransaction(work);
  }

  private Step step() {
    // What was changed before belongs to the outer transaction, and must not go with the savepoint.
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

  /// A part of a transaction that can be taken back by itself, until it is committed.
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
        throw new UncategorizedSQLException("end of a savepoint", null, e);
      }
    }

    private interface Statement {
      void run() throws SQLException;
    }
  }
}
