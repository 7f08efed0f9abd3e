package kz.qujat.persistence.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.Notifier.NoticeRefused;
import kz.qujat.application.stuck.HandOver;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.page.Cursors.Place;
import kz.qujat.persistence.progress.Progress;
import kz.qujat.persistence.reader.RetryPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The list of stuck applications: the waits beyond their limit, found by an index, together with
/// the applications that have parked events. What waits longest comes first.
final class JdbcStuckCases implements StuckCases {
  private static final String PAGE =
      """
      with stuck as (
        select application_id, awaited from stuck_wait
         where (expected_by <= :now or aside)
           and (cast(:region as text) is null or region = :region)
        union
        select distinct sequence_identifier::uuid, %s from dead_letter),
      listed as (
        select origin.*, stuck.awaited, wait.expected_by, wait.last_day, coalesce(wait.aside, false) aside,
               coalesce(wait.since, letter.enqueued_at::timestamptz) since, letter.processing_group,
               letter.cause_type, letter.tries
          from stuck
          join stuck_origin origin using (application_id)
          left join stuck_wait wait using (application_id, awaited)
          left join lateral
               (select * from dead_letter
                 where processing_group = %s and sequence_identifier = application_id::text
                 order by sequence_index limit 1) letter on true
         where cast(:region as text) is null or origin.region = :region)
      select * from listed
       where since is not null
         and (cast(:since as timestamptz) is null
              or (since, application_id, awaited) > (:since, cast(:id as uuid), :awaited))
       order by since, application_id, awaited
       limit :most
      """
          .formatted(
              cases("dead_letter.processing_group", HandOver::duty, HandOver::awaited),
              cases("stuck.awaited", HandOver::awaited, HandOver::duty));

  private static final Set<String> REFUSALS =
      Set.of(CommandRefused.class.getName(), NoticeRefused.class.getName());

  private final JdbcClient database;
  private final Cursors cursors;
  private final Progress progress;
  private final RetryPlan plan;

  JdbcStuckCases(JdbcClient database, Cursors cursors, Progress progress, RetryPlan plan) {
    this.database = database;
    this.cursors = cursors;
    this.progress = progress;
    this.plan = plan;
  }

  private static String cases(
      String of, Function<HandOver, Object> from, Function<HandOver, Object> to) {
    return Arrays.stream(HandOver.values())
        .map(one -> "when '" + from.apply(one) + "' then '" + to.apply(one) + "'")
        .collect(Collectors.joining(" ", "case " + of + " ", " end"));
  }

  @Override
  public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
    String list = "stuck " + region;
    @Nullable Place after = cursors.read(list, cursor);
    // Asked before the rows are read, so that it never promises more than they show.
    AsOf asOf = progress.of(StuckProjection.NAME).shown();
    List<Case> rows = rows(region, now, limit + 1, after);
    return new Sheet(cursors.page(list, rows, limit, row -> row, JdbcStuckCases::place), asOf);
  }

  private static Place place(Case shown) {
    return new Place(shown.since() + " " + shown.awaited(), shown.application().value());
  }

  private List<Case> rows(@Nullable Region region, Instant now, int most, @Nullable Place after) {
    String[] key = after == null ? new String[] {null, null} : after.key().split(" ", 2);
    return database
        .sql(PAGE)
        .param("now", utc(now))
        .param("region", region == null ? null : region.code())
        .param("since", key[0] == null ? null : utc(Instant.parse(key[0])))
        .param("awaited", key[1])
        .param("id", after == null ? null : after.id())
        .param("most", most)
        .query((row, _) -> read(row, now))
        .list();
  }

  private Case read(ResultSet row, Instant now) throws SQLException {
    @Nullable Instant expectedBy = moment(row, "expected_by");
    @Nullable String duty = row.getString("processing_group");
    @Nullable String cause = row.getString("cause_type");
    boolean aside = row.getBoolean("aside");
    return new Case(
        new ApplicationId(row.getObject("application_id", UUID.class)),
        Awaited.valueOf(row.getString("awaited")),
        Region.parse(row.getString("region")).orElseThrow(),
        row.getString("ticket_number"),
        Status.valueOf(row.getString("status")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        expectedBy,
        row.getObject("last_day", LocalDate.class),
        expectedBy != null && !now.isBefore(expectedBy),
        aside,
        cause == null ? 0 : row.getInt("tries"),
        cause == null ? null : failure(cause),
        duty == null || aside ? null : plan.next(duty).orElse(null));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Failure failure(String cause) {
    if (cause.equals(NeighbourUnavailable.class.getName())) {
      return Failure.NEIGHBOUR_UNAVAILABLE;
    }
    return REFUSALS.contains(cause) ? Failure.REFUSED : Failure.INTERNAL;
  }

  @Override
  public boolean isParked(ApplicationId application, HandOver handOver) {
    return database
        .sql(
            "select exists (select from dead_letter"
                + " where processing_group = ? and sequence_identifier = ?)")
        .params(handOver.duty(), application.toString())
        .query(Boolean.class)
        .single();
  }
}
