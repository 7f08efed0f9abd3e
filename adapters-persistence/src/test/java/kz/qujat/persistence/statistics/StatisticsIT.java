package kz.qujat.persistence.statistics;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.holderChanged;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.moved;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.rejected;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.statistics.Statistics.Count;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.Statistics.TimeIn;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class StatisticsIT {
  private static final Scope COUNTRY = new Scope(null, FIRST_DAY, FIRST_DAY.plusDays(30));
  private static final LocalDate LATER = FIRST_DAY.plusDays(60);

  @Autowired private Statistics statistics;
  @Autowired private StatisticsProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void nothingHasHappened() {
    transaction.executeWithoutResult(_ -> emptyTables.of("statistics_refund", "statistics_case"));
  }

  @Test
  void percentilesAreInterpolatedBetweenTheNearestApplications() {
    for (int hours = 1; hours <= 4; hours++) {
      ApplicationId id = application(hours);
      happen(
          started(id, applicant(hours), 0),
          registered(id, ALMATY, hours, 0),
          new ReviewClaimed(id, DANA, later(0).plus(Duration.ofHours(hours))));
    }
    // The values are 1, 2, 3 and 4 hours. The median is halfway between 2 and 3; the 90th
    // percentile is 0.9 · 3 = 2.7 steps above 1.
    assertThat(figures(COUNTRY).times().getFirst())
        .isEqualTo(
            new TimeIn(Status.REGISTERED, 4, Duration.ofMinutes(150), Duration.ofMinutes(222)));
  }

  @Test
  void aStatusThatNoApplicationHasLeftHasNoTimes() {
    happen(started(application(1), applicant(1), 0), registered(application(1), ALMATY, 1, 0));
    assertThat(figures(COUNTRY).times().getFirst())
        .isEqualTo(new TimeIn(Status.REGISTERED, 0, null, null));
  }

  @Test
  void decisionsAreCountedByTheirOutcome() {
    happen(annulledLife(application(1), 0, AnnulmentReason.POOR_PHOTO));
    happen(annulledLife(application(2), 0, AnnulmentReason.ADDITIONAL_CHECKS));
    happen(deliveredLife(application(3), 0, 3));
    Figures figures = figures(COUNTRY);
    assertThat(figures.received()).isEqualTo(3);
    assertThat(figures.decided()).isEqualTo(3);
    assertThat(figures.approved()).isEqualTo(1);
    assertThat(figures.annulled())
        .containsEntry(AnnulmentReason.POOR_PHOTO, 1L)
        .containsEntry(AnnulmentReason.POOR_SIGNATURE, 0L)
        .containsEntry(AnnulmentReason.ADDITIONAL_CHECKS, 1L);
  }

  @ParameterizedTest
  @MethodSource("waysBack")
  void anApplicationReturnedToItsOfficerIsNotDecided(ApplicationEvent back) {
    ApplicationId id = application(1);
    happen(
        started(id, applicant(1), 0),
        registered(id, ALMATY, 1, 0),
        new ReviewClaimed(id, DANA, later(0)),
        approved(id, later(1)),
        back);
    assertThat(figures(COUNTRY).decided()).isZero();
  }

  private static List<ApplicationEvent> waysBack() {
    return List.of(rejected(application(1)), holderChanged(application(1)));
  }

  @Test
  void aCardDeliveredByItsDueDayIsOnTime() {
    happen(deliveredLife(application(1), 0, 15));
    happen(deliveredLife(application(2), 0, 16));
    happen(started(application(3), applicant(3), 0), registered(application(3), ALMATY, 3, 0));
    Figures figures = figures(COUNTRY);
    assertThat(figures.finished()).isEqualTo(2);
    assertThat(figures.onTime()).isEqualTo(1);
    assertThat(figures.overdue()).isEqualTo(1);
    assertThat(statistics.figures(COUNTRY, FIRST_DAY.plusDays(15)).overdue()).isZero();
  }

  @Test
  void theRangeOfDaysIncludesBothEnds() {
    happen(started(application(1), applicant(1), 0), registered(application(1), ALMATY, 1, 0));
    happen(started(application(2), applicant(2), 2), registered(application(2), ALMATY, 1, 2));
    happen(started(application(3), applicant(3), 3), registered(application(3), ALMATY, 1, 3));
    assertThat(statistics.byDay(new Scope(null, FIRST_DAY, FIRST_DAY.plusDays(2))))
        .containsExactly(new DayTally(FIRST_DAY, 1, 0), new DayTally(FIRST_DAY.plusDays(2), 1, 0));
  }

  @Test
  void aDraftIsNotCountedAsReceived() {
    happen(started(application(1), applicant(1), 0));
    assertThat(figures(COUNTRY).received()).isZero();
  }

  @Test
  void eachRegionIsCountedSeparately() {
    happen(annulledLife(application(1), 0, AnnulmentReason.POOR_PHOTO));
    happen(
        started(application(2), applicant(2), 0),
        moved(application(2), ASTANA),
        registered(application(2), ASTANA, 1, 0));
    assertThat(statistics.byRegion(COUNTRY, LATER))
        .containsExactly(
            new RegionTally(Region.ASTANA, 1, 0, 0, 0, 0, 1),
            new RegionTally(Region.ALMATY, 1, 1, 1, 1, 1, 0));
    assertThat(figures(new Scope(Region.ASTANA, COUNTRY.from(), COUNTRY.to())).received())
        .isEqualTo(1);
    assertThat(statistics.received(new Scope(Region.ASTANA, FIRST_DAY, FIRST_DAY)))
        .containsExactly(new Count(Region.ASTANA, FIRST_DAY, 1));
  }

  @Test
  void aFinishedApplicationIsNotDue() {
    LocalDate due = FIRST_DAY.plusDays(15);
    happen(started(application(1), applicant(1), 0), registered(application(1), ALMATY, 1, 0));
    happen(deliveredLife(application(2), 0, 3));
    assertThat(statistics.due(new Scope(null, due, due)))
        .containsExactly(new Count(Region.ALMATY, due, 1));
  }

  @Test
  void aHistoryAppliedTwiceGivesTheSameRows() {
    ApplicationEvent[] life = annulledLife(application(1), 0, AnnulmentReason.POOR_PHOTO);
    happen(life);
    List<String> once = rows();
    happen(life);
    assertThat(rows()).isEqualTo(once);
  }

  @Test
  void aReplayGivesTheSameRows() {
    happen(annulledLife(application(1), 0, AnnulmentReason.POOR_PHOTO));
    happen(deliveredLife(application(2), 1, 3));
    List<String> before = rows();
    nothingHasHappened();
    assertThat(rows()).isEmpty();
    happen(annulledLife(application(1), 0, AnnulmentReason.POOR_PHOTO));
    happen(deliveredLife(application(2), 1, 3));
    assertThat(rows()).isEqualTo(before);
  }

  private static ApplicationEvent[] annulledLife(
      ApplicationId id, int day, AnnulmentReason reason) {
    return new ApplicationEvent[] {
      started(id, applicant(1), day),
      registered(id, ALMATY, 1, day),
      new ReviewClaimed(id, DANA, later(day)),
      annulled(id, reason, later(day))
    };
  }

  private static ApplicationEvent[] deliveredLife(ApplicationId id, int day, int delivered) {
    return new ApplicationEvent[] {
      started(id, applicant(2), day),
      registered(id, ALMATY, 2, day),
      new ReviewClaimed(id, DANA, later(day)),
      approved(id, later(day)),
      new CardDelivered(id, 1, later(delivered))
    };
  }

  private void happen(ApplicationEvent... life) {
    for (int i = 0; i < life.length; i++) {
      ApplicationEvent event = life[i];
      long sequence = i;
      transaction.executeWithoutResult(_ -> projection.apply(Batches.of(event, sequence)));
    }
  }

  private Figures figures(Scope scope) {
    return statistics.figures(scope, LATER);
  }

  private List<String> rows() {
    return database.queryForList(
        "select row_to_json(c)::text from statistics_case c order by 1", String.class);
  }
}
