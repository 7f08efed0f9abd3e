package kz.qujat.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/// The execution plans of the statements that JPA sends.
public final class Plans {
  /// Far more rows than a page and its index entries have, and far fewer than a large table has.
  private static final long A_FEW_ROWS = 1_000;

  private static final Pattern ROWS =
      Pattern.compile("(?:actual rows=|Rows Removed by (?:Filter|Index Recheck): )(\\d+)");

  private Plans() {}

  /// The execution plan of the page that `work` reads.
  ///
  /// @param values the values of the parameters, in their order in the statement
  public static String of(JdbcTemplate database, Runnable work, List<Object> values) {
    String sql =
        Statements.of(work).stream()
            .filter(statement -> statement.contains("order by"))
            .findFirst()
            .orElseThrow();
    return String.join(
        "\n",
        database.queryForList(
            "explain (analyze, costs off, timing off, summary off, buffers off) " + sql,
            String.class,
            values.toArray()));
  }

  public static void assertIsAShortRange(String plan) {
    List<Long> rows =
        ROWS.matcher(plan).results().map(count -> Long.valueOf(count.group(1))).toList();
    assertThat(plan).doesNotContain("Seq Scan");
    assertThat(rows).as(plan).isNotEmpty().allMatch(count -> count < A_FEW_ROWS);
  }
}
