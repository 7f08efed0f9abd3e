package kz.qujat.persistence.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTransientFailureCheckTest {
  private final SqlTransientFailureCheck outages = new SqlTransientFailureCheck();

  @Test
  void anUnreachableServerIsAnOutage() {
    Throwable refused =
        catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/nowhere"));
    assertThat(outages.isTransient(new IllegalStateException(refused))).isTrue();
  }

  @Test
  void anExhaustedPoolIsAnOutage() {
    assertThat(outages.isTransient(new SQLTransientConnectionException("no place"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"57P01, true", "57P03, true", "08006, true", "23505, false", "40001, false"})
  void outagesAreRecognizedBySqlState(String state, boolean away) {
    assertThat(outages.isTransient(new IllegalStateException(new SQLException("", state))))
        .isEqualTo(away);
  }

  @Test
  void otherErrorsAreNotOutages() {
    assertThat(outages.isTransient(new IllegalStateException(new SQLException("no state"))))
        .isFalse();
    assertThat(outages.isTransient(new NumberFormatException())).isFalse();
  }
}
