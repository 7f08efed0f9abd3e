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
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Counts in the database: what comes back is the numbers and nothing else.
final class JdbcStatistics implements Statistics {
  private static final String WITHIN =
      " where registered_on between :from and :to and (:region::text is null or region = :region)";

  private static final String FIGURES =
      """
      select count(*) as received, count(decided_at) as decided,
             count(*) filter (where outcome = 'APPROVED') as approved,
             count(*) filter (where reason = 'POOR_PHOTO') as poor_photo,
             count(*) filter (where reason = 'POOR_SIGNATURE') as poor_signature,
             count(*) filter (where reason = 'ADDITIONAL_CHECKS') as additional_checks,
             count(finished_on) as finished,
             count(*) filter (where finished_on <= due_on) as in_term,
             count(*) filter (where finished_on is null and due_on < :today) as overdue
        from statistics_case
      """
          + WITHIN;

  private static final String TIMES =
      """
      select step.status, count(step.seconds) as left_it,
             percentile_cont(array[0.5, 0.9]) within group (order by step.seconds) as times
        from statistics_case,
             lateral (values
               ('REGISTERED', extract(epoch from claimed_at - registered_at)::float8),
               ('UNDER_REVIEW', extract(epoch from decided_at - claimed_at)::float8),
               ('APPROVED', extract(epoch from accepted_at - decided_at)::float8),
               ('SENT_TO_MANUFACTURE', extract(epoch from manufactured_at - accepted_at)::float8),
               ('MANUFACTURED', extract(epoch from delivered_at - manufactured_at)::float8),
               ('READY_FOR_PICKUP', extract(epoch from issued_at - delivered_at)::float8)
             ) as step (status, seconds)
      """
          + WITHIN
          + " and step.seconds is not null group by step.status";

  private static final String REFUNDS =
      """
      select refund.state, count(*) as cases, sum(refund.amount) as amount
        from statistics_refund refund join statistics_case using (application_id)
       where refund.opened_on between :from and :to
         and (:region::text is null or region = :region)
       group by refund.state
      """;

  private static final String BY_REGION =
      """
      select region, count(*) as received, count(decided_at) as decided, count(reason) as annulled,
             count(finished_on) as finished,
             count(*) filter (where finished_on <= due_on) as in_term,
             count(*) filter (where finished_on is null and due_on < :today) as overdue
        from statistics_case
      """
          + WITHIN
          + " group by region order by region";

  private static final String BY_DAY =
      "select registered_on, count(*) as received, count(decided_at) as decided from"
          + " statistics_case"
          + WITHIN
          + " group by registered_on order by registered_on";

  private static final String RECEIVED =
      "select region, registered_on as day, count(*) as count from statistics_case"
          + WITHIN
          + " group by region, registered_on";

  private static final String DUE =
      """
      select region, due_on as day, count(*) as count from statistics_case
       where due_on between :from and :to and finished_on is null
         and (:region::text is null or region = :region)
       group by region, due_on
      """;

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
    return database
        .sql(sql)
        .param("region", region == null ? null : region.code())
        .param("from", scope.from())
        .param("to", scope.to());
  }

  @Override
  public Figures figures(Scope scope, LocalDate today) {
    List<TimeIn> times = times(scope);
    List<RefundTally> refunds = refunds(scope);
    return within(scope, FIGURES)
        .param("today", today)
        .query((row, _) -> figures(row, times, refunds))
        .single();
  }

  private static Figures figures(ResultSet row, List<TimeIn> times, List<RefundTally> refunds)
      throws SQLException {
    return new Figures(
        row.getLong("received"),
        row.getLong("decided"),
        row.getLong("approved"),
        Map.of(
            AnnulmentReason.POOR_PHOTO, row.getLong("poor_photo"),
            AnnulmentReason.POOR_SIGNATURE, row.getLong("poor_signature"),
            AnnulmentReason.ADDITIONAL_CHECKS, row.getLong("additional_checks")),
        times,
        row.getLong("finished"),
        row.getLong("in_term"),
        row.getLong("overdue"),
        refunds);
  }

  private List<TimeIn> times(Scope scope) {
    Map<Status, TimeIn> known = new EnumMap<>(Status.class);
    within(scope, TIMES)
        .query((row, _) -> time(row))
        .list()
        .forEach(time -> known.put(time.status(), time));
    return STATES.stream()
        .map(status -> known.getOrDefault(status, new TimeIn(status, 0, null, null)))
        .toList();
  }

  private static TimeIn time(ResultSet row) throws SQLException {
    Array percentiles = row.getArray("times");
    Double[] seconds = (Double[]) percentiles.getArray();
    return new TimeIn(
        Status.valueOf(row.getString("status")),
        row.getLong("left_it"),
        Duration.ofSeconds(Math.round(seconds[0])),
        Duration.ofSeconds(Math.round(seconds[1])));
  }

  private List<RefundTally> refunds(Scope scope) {
    Map<RefundState, RefundTally> known = new EnumMap<>(RefundState.class);
    within(scope, REFUNDS)
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
    return within(scope, BY_REGION)
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
    return within(scope, BY_DAY)
        .query((row, _) ->
            new DayTally(
                row.getObject("registered_on", LocalDate.class),
                row.getLong("received"),
                row.getLong("decided")))
        .list();
  }

  @Override
  public List<Count> received(Scope scope) {
    return within(scope, RECEIVED).query((row, _) -> count(row)).list();
  }

  @Override
  public List<Count> due(Scope scope) {
    return within(scope, DUE).query((row, _) -> count(row)).list();
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(region(row), row.getObject("day", LocalDate.class), row.getLong("count"));
  }

  private static Region region(ResultSet row) throws SQLException {
    return Region.parse(row.getString("region")).orElseThrow();
  }
}
