package kz.qujat.persistence.statistics;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.statistics.Statistics.Count;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.application.statistics.Statistics.RefundTally;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.Statistics.TimeIn;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Counts in the database; only the resulting numbers are transferred.
@Component
final class JdbcStatistics implements Statistics {
  /// In the order of the columns of [StatisticsSql#TIMES].
  private static final List<Status> STATES =
      List.of(
          Status.REGISTERED,
          Status.UNDER_REVIEW,
          Status.APPROVED,
          Status.SENT_TO_MANUFACTURE,
          Status.MANUFACTURED,
          Status.READY_FOR_PICKUP);

  private final JdbcClient database;

  JdbcStatistics(JdbcClient database) {
    this.database = database;
  }

  private StatementSpec within(Scope scope, String sql) {
    @Nullable Region region = scope.region();
    StatementSpec statement =
        database
            .sql(
                sql.replace(StatisticsSql.OF_REGION, region == null ? "" : " and region = :region"))
            .param("from", scope.from())
            .param("to", scope.to());
    return region == null ? statement : statement.param("region", region.code());
  }

  @Override
  public Figures figures(Scope scope, LocalDate today) {
    Map<AnnulmentReason, Long> annulled = annulled(scope);
    List<TimeIn> times = times(scope);
    List<RefundTally> refunds = refunds(scope);
    return within(scope, StatisticsSql.FIGURES)
        .param("today", today)
        .query((row, _) -> figures(row, annulled, times, refunds))
        .single();
  }

  private static Figures figures(
      ResultSet row,
      Map<AnnulmentReason, Long> annulled,
      List<TimeIn> times,
      List<RefundTally> refunds)
      throws SQLException {
    return new Figures(
        row.getLong("received"),
        row.getLong("decided"),
        row.getLong("approved"),
        annulled,
        times,
        row.getLong("finished"),
        row.getLong("in_term"),
        row.getLong("overdue"),
        refunds);
  }

  private Map<AnnulmentReason, Long> annulled(Scope scope) {
    Map<AnnulmentReason, Long> counts = new EnumMap<>(AnnulmentReason.class);
    for (AnnulmentReason reason : AnnulmentReason.values()) {
      counts.put(reason, 0L);
    }
    within(scope, StatisticsSql.ANNULLED)
        .query((row, _) ->
            counts.put(AnnulmentReason.valueOf(row.getString("reason")), row.getLong("count")))
        .list();
    return counts;
  }

  private List<TimeIn> times(Scope scope) {
    return within(scope, StatisticsSql.TIMES).query((row, _) -> times(row)).single();
  }

  private static List<TimeIn> times(ResultSet row) throws SQLException {
    List<TimeIn> times = new ArrayList<>();
    for (int place = 0; place < STATES.size(); place++) {
      @Nullable Array percentiles = row.getArray(2 * place + 2);
      long count = row.getLong(2 * place + 1);
      times.add(time(STATES.get(place), count, percentiles));
    }
    return times;
  }

  private static TimeIn time(Status status, long count, @Nullable Array percentiles)
      throws SQLException {
    if (percentiles == null) {
      return new TimeIn(status, count, null, null);
    }
    Double[] seconds = (Double[]) percentiles.getArray();
    return new TimeIn(
        status,
        count,
        Duration.ofSeconds(Math.round(seconds[0])),
        Duration.ofSeconds(Math.round(seconds[1])));
  }

  private List<RefundTally> refunds(Scope scope) {
    Map<RefundState, RefundTally> known = new EnumMap<>(RefundState.class);
    within(scope, StatisticsSql.REFUNDS)
        .query((row, _) ->
            new RefundTally(
                RefundState.valueOf(row.getString("state")),
                row.getLong("cases"),
                new Money(row.getLong("amount"))))
        .list()
        .forEach(tally -> known.put(tally.state(), tally));
    List<RefundTally> all = new ArrayList<>();
    for (RefundState state : RefundState.values()) {
      all.add(known.getOrDefault(state, new RefundTally(state, 0, new Money(0))));
    }
    return all;
  }

  @Override
  public List<RegionTally> byRegion(Scope scope, LocalDate today) {
    return within(scope, StatisticsSql.BY_REGION)
        .param("today", today)
        .query((row, _) ->
            new RegionTally(
                region(row),
                row.getLong("received"),
                row.getLong("decided"),
                row.getLong("annulled"),
                row.getLong("finished"),
                row.getLong("in_term"),
                row.getLong("overdue")))
        .list();
  }

  @Override
  public List<DayTally> byDay(Scope scope) {
    return within(scope, StatisticsSql.BY_DAY)
        .query((row, _) ->
            new DayTally(
                row.getObject("registered_on", LocalDate.class),
                row.getLong("received"),
                row.getLong("decided")))
        .list();
  }

  @Override
  public List<Count> received(Scope scope) {
    return within(scope, StatisticsSql.RECEIVED).query((row, _) -> count(row)).list();
  }

  @Override
  public List<Count> due(Scope scope) {
    return within(scope, StatisticsSql.DUE).query((row, _) -> count(row)).list();
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(region(row), row.getObject("day", LocalDate.class), row.getLong("count"));
  }

  private static Region region(ResultSet row) throws SQLException {
    return Region.parse(row.getString("region")).orElseThrow();
  }
}
