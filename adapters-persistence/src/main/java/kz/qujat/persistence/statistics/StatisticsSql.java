package kz.qujat.persistence.statistics;

/// The SQL queries of the statistics, over the days from `:from` to `:to`.
final class StatisticsSql {
  /// A placeholder for the condition on the region; it is replaced by nothing when all regions are
  /// counted.
  static final String OF_REGION = "{of region}";

  private static final String WITHIN = " where registered_on between :from and :to" + OF_REGION;

  static final String FIGURES =
      """
      select count(*) as received, count(decided_at) as decided,
             count(*) filter (where outcome = 'APPROVED') as approved,
             count(finished_on) as finished,
             count(*) filter (where finished_on <= due_on) as in_term,
             count(*) filter (where finished_on is null and due_on < :today) as overdue
        from statistics_case
      """
          + WITHIN;

  static final String ANNULLED =
      "select reason, count(*) as count from statistics_case"
          + WITHIN
          + " and reason is not null group by reason";

  // One row holds all percentiles: a query with one row per status takes ten times as long.
  static final String TIMES =
      """
      select count(waiting), percentile_cont(array[0.5, 0.9]) within group (order by waiting),
             count(review), percentile_cont(array[0.5, 0.9]) within group (order by review),
             count(approved), percentile_cont(array[0.5, 0.9]) within group (order by approved),
             count(making), percentile_cont(array[0.5, 0.9]) within group (order by making),
             count(bringing), percentile_cont(array[0.5, 0.9]) within group (order by bringing),
             count(pickup), percentile_cont(array[0.5, 0.9]) within group (order by pickup)
        from (select extract(epoch from claimed_at - registered_at)::float8 as waiting,
                     extract(epoch from decided_at - claimed_at)::float8 as review,
                     extract(epoch from accepted_at - decided_at)::float8 as approved,
                     extract(epoch from manufactured_at - accepted_at)::float8 as making,
                     extract(epoch from delivered_at - manufactured_at)::float8 as bringing,
                     extract(epoch from issued_at - delivered_at)::float8 as pickup
                from statistics_case
      """
          + WITHIN
          + ") as steps";

  static final String REFUNDS =
      """
      select refund.state, count(*) as cases, sum(refund.amount) as amount
        from statistics_refund refund join statistics_case using (application_id)
       where refund.opened_on between :from and :to
      """
          + OF_REGION
          + " group by refund.state";

  static final String BY_REGION =
      """
      select region, count(*) as received, count(decided_at) as decided, count(reason) as annulled,
             count(finished_on) as finished,
             count(*) filter (where finished_on <= due_on) as in_term,
             count(*) filter (where finished_on is null and due_on < :today) as overdue
        from statistics_case
      """
          + WITHIN
          + " group by region order by region";

  static final String BY_DAY =
      "select registered_on, count(*) as received, count(decided_at) as decided from"
          + " statistics_case"
          + WITHIN
          + " group by registered_on order by registered_on";

  static final String RECEIVED =
      "select region, registered_on as day, count(*) as count from statistics_case"
          + WITHIN
          + " group by region, registered_on";

  static final String DUE =
      """
      select region, due_on as day, count(*) as count from statistics_case
       where due_on between :from and :to and finished_on is null
      """
          + OF_REGION
          + " group by region, due_on";

  private StatisticsSql() {}
}
