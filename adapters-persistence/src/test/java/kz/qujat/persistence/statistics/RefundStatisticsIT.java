package kz.qujat.persistence.statistics;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.RefundLives.accountGiven;
import static kz.qujat.persistence.RefundLives.closedOnPaper;
import static kz.qujat.persistence.RefundLives.filed;
import static kz.qujat.persistence.RefundLives.lapsed;
import static kz.qujat.persistence.RefundLives.owed;
import static kz.qujat.persistence.RefundLives.refund;
import static kz.qujat.persistence.RefundLives.refused;
import static kz.qujat.persistence.RefundLives.repaid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.application.statistics.Statistics.RefundTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// The numbers of refunds.
@SpringJUnitConfig(Tables.class)
class RefundStatisticsIT {
  private static final Scope COUNTRY = new Scope(null, FIRST_DAY, FIRST_DAY.plusDays(30));
  private static final ApplicationId FIRST = application(1);
  private static final RefundId DUTY = refund(1);

  @Autowired private Statistics statistics;
  @Autowired private StatisticsProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void oneApplication() {
    transaction.executeWithoutResult(_ -> {
      emptyTables.of("statistics_refund", "statistics_case");
      projection.apply(Batches.of(started(FIRST, applicant(1), 0), 0));
      projection.apply(Batches.of(registered(FIRST, ALMATY, 1, 0), 1));
    });
  }

  @Test
  void refundsAreCountedByState() {
    happen(owed(FIRST, DUTY, 1), accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 2));

    assertThat(tallies())
        .contains(
            new RefundTally(RefundState.OPENED, 0, new Money(0)),
            new RefundTally(RefundState.FILED, 1, Money.tenge(786)));
  }

  @Test
  void aRefundPaidAfterARejectionIsPaid() {
    happen(
        owed(FIRST, DUTY, 1),
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 2),
        refused(FIRST, DUTY),
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 3),
        repaid(FIRST, DUTY));

    assertThat(tallies()).contains(new RefundTally(RefundState.PAID, 1, Money.tenge(786)));
  }

  @Test
  void aRefundClosedOnPaperIsPaid() {
    happen(owed(FIRST, DUTY, 1), closedOnPaper(FIRST, DUTY));

    assertThat(tallies()).contains(new RefundTally(RefundState.PAID, 1, Money.tenge(786)));
  }

  @Test
  void aLapsedRefundKeepsItsLastState() {
    happen(owed(FIRST, DUTY, 1), lapsed(FIRST, DUTY));

    assertThat(tallies()).contains(new RefundTally(RefundState.OPENED, 1, Money.tenge(786)));
  }

  @Test
  void aRefundAppliedTwiceGivesTheSameRow() {
    RefundEvent[] life = {
      owed(FIRST, DUTY, 1), accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 2), repaid(FIRST, DUTY)
    };
    happen(life);
    List<String> once = rows();

    happen(life);

    assertThat(rows()).isEqualTo(once);
  }

  private void happen(RefundEvent... life) {
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, life.length).forEach(i -> projection.apply(Batches.of(life[i], i))));
  }

  private List<RefundTally> tallies() {
    return statistics.figures(COUNTRY, FIRST_DAY.plusDays(60)).refunds();
  }

  private List<String> rows() {
    return database.queryForList(
        "select row_to_json(r)::text from statistics_refund r", String.class);
  }
}
