package kz.qujat.persistence.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hundred thousand applications that wait, a few of them late.
class LargeStuckListIT {
  private static final int SHOWN = 51;
  private static final long A_FEW_ROWS = 1_000;
  private static final Pattern ROWS =
      Pattern.compile("(?:actual rows=|Rows Removed by Filter: )(\\d+)");

  private static final TestDatabase TABLES = TestDatabase.fresh();

  @BeforeAll
  static void fill() {
    JdbcTemplate owner = new JdbcTemplate(TABLES.owner());
    owner.update(
        """
        insert into stuck_origin (application_id, region, ticket_number, status, version)
        select md5(n::text)::uuid, '75', 'T' || n, 'REGISTERED', 1 from generate_series(1, 100000) n
        """);
    owner.update(
        """
        insert into stuck_case (subject, application_id, region, awaited, since, expected_by, parked,
                                standing)
        select 'application.' || application_id || '.CLAIM.1', application_id, region, 'CLAIM',
               timestamptz '2025-06-02 04:00Z' + right(ticket_number, -1)::int * interval '1 second',
               timestamptz '2025-06-03 04:00Z' + right(ticket_number, -1)::int * interval '1 minute',
               ticket_number like '%7777', ticket_number like '%7777'
          from stuck_origin
        """);
    owner.execute("vacuum analyze stuck_case, stuck_origin");
  }

  @ParameterizedTest
  @CsvSource({"true,false", "true,true", "false,false", "false,true"})
  void aPageIsReadFromShortIndexRanges(boolean ofRegion, boolean later) {
    String plan = plan(ofRegion, later);
    assertThat(plan).doesNotContain("Seq Scan on stuck_").contains("actual rows=" + SHOWN);
    assertThat(ROWS.matcher(plan).results().map(rows -> Long.valueOf(rows.group(1))))
        .as(plan)
        .allMatch(rows -> rows < A_FEW_ROWS);
  }

  private static String plan(boolean ofRegion, boolean later) {
    return String.join(
        "\n",
        JdbcClient.create(TABLES.runtime())
            .sql(
                "explain (analyze, costs off, timing off, summary off, buffers off) "
                    + StuckCaseSql.page(ofRegion, later))
            .param("now", Instant.parse("2025-06-03T12:00:00Z").atOffset(ZoneOffset.UTC))
            .param("region", "75")
            .param("since", Instant.parse("2025-06-02T04:02:00Z").atOffset(ZoneOffset.UTC))
            .param("subject", "application.1")
            .param("most", SHOWN)
            .query(String.class)
            .list());
  }
}
