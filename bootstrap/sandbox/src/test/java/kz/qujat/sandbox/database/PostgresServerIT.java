package kz.qujat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerIT {
  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void aCommitIsOnDiskBeforeItIsAcknowledged(String setting, @TempDir Path folder)
      throws Exception {
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(show(server, setting)).isEqualTo("on");
    }
  }

  @Test
  void twoLivingProcessesDoNotShareTheirFiles(@TempDir Path folder) throws Exception {
    try (PostgresServer _ = PostgresServer.start(folder)) {
      assertThatThrownBy(() -> PostgresServer.start(folder)).hasMessageContaining("in use");
    }
  }

  private static String show(PostgresServer server, String setting) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server.url(), PostgresServer.RUNTIME_ROLE, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
