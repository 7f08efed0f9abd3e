package kz.qujat.persistence.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.review.OfficerWorkloads;
import kz.qujat.application.review.OfficerWorkloads.Load;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the workload of officers from the rows of the worklist: applications under review, and
/// those decided since the horizon.
@Component
final class JdbcOfficerWorkloads implements OfficerWorkloads {
  private final JdbcClient database;

  JdbcOfficerWorkloads(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<Load> of(Region region, Instant day, Instant week, Instant horizon) {
    return database
        .sql(
            """
            select officer, sum(held) held, min(held_since) held_since,
                   sum(today) today, sum(this_week) this_week
              from (select holder officer, count(*) held, min(held_since) held_since,
                           0 today, 0 this_week
                      from worklist
                     where queued and region = :region and status = 'UNDER_REVIEW'
                     group by holder
                    union all
                    select decided_by, 0, null, count(*) filter (where decided_at >= :day),
                           count(*) filter (where decided_at >= :week)
                      from worklist
                     where region = :region and decided_at >= :horizon
                     group by decided_by) work
             group by officer
             order by held desc, this_week desc, officer
            """)
        .param("region", region.code())
        .param("day", utc(day))
        .param("week", utc(week))
        .param("horizon", utc(horizon))
        .query((row, _) -> load(row))
        .list();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Load load(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime since = row.getObject("held_since", OffsetDateTime.class);
    return new Load(
        new StaffId(row.getObject("officer", UUID.class)),
        row.getLong("held"),
        since == null ? null : since.toInstant(),
        row.getLong("today"),
        row.getLong("this_week"));
  }
}
