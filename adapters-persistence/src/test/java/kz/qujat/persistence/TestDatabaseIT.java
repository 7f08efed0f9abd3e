package kz.qujat.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class TestDatabaseIT {
  private static final JdbcTemplate RUNTIME = new JdbcTemplate(TestDatabase.fresh().runtime());

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void theServerIsDurable(String setting) {
    assertThat(RUNTIME.queryForObject("select current_setting(?)", String.class, setting))
        .isEqualTo("on");
  }

  @Test
  void theServerIsPostgres18() {
    assertThat(
            RUNTIME.queryForObject("select current_setting('server_version_num')", Integer.class))
        .isBetween(180000, 189999);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set payload = '{}'",
        "delete from event",
        "truncate event",
        "drop table event",
        "alter table event disable trigger all"
      })
  void theRuntimeRoleCannotChangeTheHistory(String attempt) {
    assertThatThrownBy(() -> RUNTIME.execute(attempt))
        .rootCause()
        .hasMessageMatching("ERROR: (permission denied for|must be owner of) table event.*");
  }
}
