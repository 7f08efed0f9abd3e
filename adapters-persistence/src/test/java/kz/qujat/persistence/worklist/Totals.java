package kz.qujat.persistence.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/// The stored totals of the queues, compared with a count of the rows.
final class Totals {
  private Totals() {}

  static void assertAreExact(JdbcTemplate database) {
    assertThat(
            database.queryForList(
                """
                select region, status, queued from worklist_total
                 where queued > 0 order by region, status
                """))
        .isEqualTo(
            database.queryForList(
                """
                select region, status, count(*) as queued from worklist
                 where queued group by region, status order by region, status
                """));
  }
}
