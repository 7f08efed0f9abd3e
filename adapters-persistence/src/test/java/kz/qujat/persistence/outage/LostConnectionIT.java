package kz.qujat.persistence.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// A connection that is lost in the middle of a transaction.
@SpringJUnitConfig(Tables.class)
class LostConnectionIT {
  private final SqlTransientFailureCheck outages = new SqlTransientFailureCheck();

  @Autowired private EntityManager entities;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DataSource database;

  @Test
  void aConnectionLostInATransactionIsAnOutage() {
    assertAway(() ->
        transaction.executeWithoutResult(_ -> {
          end(backend());
          backend();
        }));
  }

  @Test
  void aConnectionLostAtCommitIsAnOutage() {
    assertAway(() -> transaction.executeWithoutResult(_ -> end(backend())));
  }

  @Test
  void aConnectionLostBeforeAnotherFailureIsAnOutage() {
    assertAway(() ->
        transaction.executeWithoutResult(_ -> {
          end(backend());
          throw new IllegalStateException("something else");
        }));
  }

  private void assertAway(Runnable work) {
    Throwable thrown = catchThrowable(work::run);
    assertThat(thrown).isNotNull();
    assertThat(outages.isTransient(thrown)).as("%s", thrown).isTrue();
  }

  private int backend() {
    return (int) entities.createNativeQuery("select pg_backend_pid()").getSingleResult();
  }

  /// Uses its own connection, because the transaction holds the other one.
  private void end(int backend) {
    Thread elsewhere =
        Thread.ofVirtual()
            .start(() ->
                JdbcClient.create(database)
                    .sql("select pg_terminate_backend(?, 5000)")
                    .param(backend)
                    .query(Boolean.class)
                    .single());
    try {
      elsewhere.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
