package kz.qujat.persistence.openapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.lifecycle.OpenApplicationLock;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OpenApplicationsIT {
  private static final DataSource SOURCE = TestDatabase.fresh().runtime();

  private final JdbcClient database = JdbcClient.create(SOURCE);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(SOURCE));
  private final OpenApplicationLock open = new JdbcOpenApplicationLock(database);
  private final CitizenId aigul = new CitizenId(UUID.randomUUID());
  private final ApplicationId first = new ApplicationId(UUID.randomUUID());
  private final ApplicationId second = new ApplicationId(UUID.randomUUID());

  @Test
  void aSecondApplicationIsRefusedAndPointsToTheFirst() {
    open.open(aigul, first);
    ApplicationRefused refused =
        catchThrowableOfType(ApplicationRefused.class, () -> open.open(aigul, second));
    assertThat(refused.refusal()).isEqualTo(new ApplicationAlreadyOpen(first));
  }

  @Test
  void theSameApplicationMayBeOpenedAgain() {
    open.open(aigul, first);
    assertThatCode(() -> open.open(aigul, first)).doesNotThrowAnyException();
  }

  @Test
  void anotherMayBeOpenedAfterTheFirstIsClosed() {
    open.open(aigul, first);
    open.close(aigul, first);
    assertThatCode(() -> open.open(aigul, second)).doesNotThrowAnyException();
  }

  @Test
  void closingAnotherApplicationLeavesTheOpenOneUnchanged() {
    open.open(aigul, first);
    open.close(aigul, second);
    assertThat(openOnes()).isEqualTo(1);
  }

  @Test
  void oneOfManySimultaneousApplicationsIsOpened() throws Exception {
    long opened =
        Race.of(12, () -> transaction.execute(_ -> opens(new ApplicationId(UUID.randomUUID()))))
            .stream()
            .filter(Boolean.TRUE::equals)
            .count();
    assertThat(opened).isEqualTo(1);
    assertThat(openOnes()).isEqualTo(1);
  }

  @Test
  void anApplicationThatWaitedForAFailedOneIsOpened() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Void> failing =
        CompletableFuture.runAsync(() ->
            transaction.executeWithoutResult(status -> {
              open.open(aigul, first);
              held.countDown();
              awaitAnotherWaiting();
              status.setRollbackOnly();
            }));
    assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();
    transaction.executeWithoutResult(_ -> open.open(aigul, second));
    failing.get(60, TimeUnit.SECONDS);
    assertThat(openOnes()).isEqualTo(1);
  }

  private void awaitAnotherWaiting() {
    while (database
        .sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
        .query(Long.class)
        .single()
        .equals(0L)) {
      Thread.onSpinWait();
    }
  }

  private boolean opens(ApplicationId application) {
    try {
      open.open(aigul, application);
      return true;
    } catch (ApplicationRefused _) {
      return false;
    }
  }

  private long openOnes() {
    return database
        .sql("select count(*) from open_application where person_id = ?")
        .param(aigul.value())
        .query(Long.class)
        .single();
  }
}
