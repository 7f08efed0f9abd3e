package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.registered;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.domain.person.PointCode;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// The stored totals equal a count of the rows, whoever changes the rows and however many at once.
@SpringJUnitConfig(Tables.class)
class QueueTotalsOfManyRowsIT {
  @Autowired private WorklistProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;
  @Autowired private EntityManager entities;

  @BeforeEach
  void fiveHundredWaitInTwoRegions() {
    transaction.executeWithoutResult(_ -> emptyTables.of("worklist"));
    database.update(
        """
        insert into worklist (application_id, region, ticket_number, status, registered_at, due_on,
                              window_closes_on, version)
        select gen_random_uuid(), case when n % 5 = 0 then '71' else '75' end, n, 'REGISTERED',
               now(), current_date, current_date, 1
          from generate_series(1, 500) n
        """);
  }

  @Test
  void allInsertedRowsAreCounted() {
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(400);
  }

  @Test
  void allClaimedRowsAreCounted() {
    database.update(
        """
        update worklist set status = 'UNDER_REVIEW', holder = application_id, held_since = now()
         where ticket_number like '%2'
        """);
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(400);
  }

  @Test
  void allRowsThatLeaveTheQueueAreCounted() {
    database.update("update worklist set status = 'ANNULLED' where ticket_number like '%2'");
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(350);
  }

  @Test
  void allRowsThatMoveToAnotherRegionAreCounted() {
    database.update("update worklist set region = '71' where ticket_number like '%7'");
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(350);
  }

  @Test
  void allDeletedRowsAreCounted() {
    database.update("delete from worklist where ticket_number like '%3'");
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(350);
  }

  @Test
  void writersThatChangeTheSameTotalsInAnyOrderDoNotBlockEachOther() throws Exception {
    AtomicInteger writers = new AtomicInteger();
    Race.of(
        6,
        () -> {
          int writer = writers.incrementAndGet();
          for (int n = 0; n < 20; n++) {
            register(1_000 * writer + 10 * n, writer % 2 == 0);
          }
          return writer;
        });
    Totals.assertAreExact(database);
    assertThat(queuedIn("75")).isEqualTo(520);
  }

  /// Registers an application in each of two regions, in one transaction with two statements.
  private void register(int number, boolean almatyFirst) {
    List<PointCode> points = almatyFirst ? List.of(ALMATY, ASTANA) : List.of(ASTANA, ALMATY);
    transaction.executeWithoutResult(_ -> {
      for (int n = 0; n < points.size(); n++) {
        projection.apply(
            Batches.of(registered(application(number + n), points.get(n), number + n, 0), 0));
        entities.flush();
      }
    });
  }

  private Long queuedIn(String region) {
    return database.queryForObject(
        "select sum(queued) from worklist_total where region = ?", Long.class, region);
  }
}
