package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.givenBack;
import static kz.qujat.persistence.Lives.holderChanged;
import static kz.qujat.persistence.Lives.paid;
import static kz.qujat.persistence.Lives.reassigned;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.rejected;
import static kz.qujat.persistence.Lives.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// The stored totals equal a count of the rows after every change of an application.
@SpringJUnitConfig(Tables.class)
class QueueTotalsReaderIT {
  private static final ApplicationId FIRST = application(1);
  private static final ApplicationId SECOND = application(2);
  private static final ApplicationId THIRD = application(3);

  @Autowired private Worklist worklist;
  @Autowired private WorklistProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;
  @Autowired private EntityManager entities;

  @BeforeEach
  void theQueueIsEmpty() {
    transaction.executeWithoutResult(_ -> emptyTables.of("worklist"));
  }

  @Test
  void everyEventLeavesTheTotalsExact() {
    List<ApplicationEvent> life =
        List.of(
            paid(FIRST),
            claimed(FIRST),
            givenBack(FIRST),
            claimed(FIRST),
            reassigned(FIRST),
            takenBack(FIRST),
            claimed(FIRST),
            approved(FIRST),
            rejected(FIRST),
            approved(FIRST),
            holderChanged(FIRST),
            annulled(FIRST));
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(0, registered(SECOND, ALMATY, 2, 0));
    happen(0, registered(THIRD, ASTANA, 3, 0));
    assertTotalsAreExact();
    for (int sequence = 1; sequence <= life.size(); sequence++) {
      happen(sequence, life.get(sequence - 1));
      assertTotalsAreExact();
    }
    assertThat(total(Region.ALMATY, null, null)).isEqualTo(1);
  }

  @Test
  void theTotalOfAStatusChangesWithAClaim() {
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(0, registered(SECOND, ALMATY, 2, 0));
    happen(1, claimed(SECOND));
    assertThat(total(Region.ALMATY, Status.REGISTERED, null)).isEqualTo(1);
    assertThat(total(Region.ALMATY, Status.UNDER_REVIEW, null)).isEqualTo(1);
    assertThat(total(Region.ALMATY, null, null)).isEqualTo(2);
  }

  @Test
  void theTotalOfAnOfficerCountsWhatTheOfficerHolds() {
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(0, registered(SECOND, ALMATY, 2, 0));
    happen(1, claimed(SECOND));
    assertThat(total(Region.ALMATY, null, DANA)).isEqualTo(1);
    assertThat(total(Region.ALMATY, Status.REGISTERED, DANA)).isZero();
    assertThat(total(Region.ASTANA, null, DANA)).isZero();
  }

  @Test
  void aRegionWithoutApplicationsHasATotalOfZero() {
    assertThat(total(Region.ULYTAU, null, null)).isZero();
  }

  @Test
  void severalStatementsOfOneTransactionAreAllCounted() {
    transaction.executeWithoutResult(_ -> {
      projection.apply(Batches.of(registered(FIRST, ALMATY, 1, 0), 0));
      projection.apply(Batches.of(registered(SECOND, ASTANA, 2, 0), 0));
      entities.flush();
      projection.apply(Batches.of(claimed(FIRST), 1));
      projection.apply(Batches.of(registered(THIRD, ALMATY, 3, 0), 0));
    });
    assertTotalsAreExact();
    assertThat(total(Region.ALMATY, null, null)).isEqualTo(2);
  }

  @Test
  void aTransactionThatRollsBackChangesNoTotal() {
    happen(0, registered(FIRST, ALMATY, 1, 0));
    transaction.executeWithoutResult(status -> {
      projection.apply(Batches.of(registered(SECOND, ALMATY, 2, 0), 0));
      projection.apply(Batches.of(claimed(FIRST), 1));
      entities.flush();
      database.update("delete from worklist where region = '71'");
      status.setRollbackOnly();
    });
    assertTotalsAreExact();
    assertThat(total(Region.ALMATY, Status.REGISTERED, null)).isEqualTo(1);
  }

  @Test
  void anEventAppliedAgainChangesNoTotal() {
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(1, claimed(FIRST));
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(1, claimed(FIRST));
    assertTotalsAreExact();
  }

  @Test
  void anEmptiedQueueHasNoTotal() {
    happen(0, registered(FIRST, ALMATY, 1, 0));
    happen(0, registered(SECOND, ASTANA, 2, 0));
    theQueueIsEmpty();
    assertThat(total(Region.ALMATY, null, null)).isZero();
    assertTotalsAreExact();
  }

  private void happen(int sequence, ApplicationEvent event) {
    transaction.executeWithoutResult(_ -> projection.apply(Batches.of(event, sequence)));
  }

  private long total(Region region, @Nullable Status status, @Nullable StaffId holder) {
    return worklist.page(new Query(region, status, holder, Order.DUE_ON), 1, null).total();
  }

  private void assertTotalsAreExact() {
    Totals.assertAreExact(database);
  }
}
