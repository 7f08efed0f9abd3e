package kz.qujat.sandbox.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerIT {
  @TempDir private static Path folder;

  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = PostgresServer.start(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void aCommitIsOnDiskBeforeItIsAcknowledged(String setting) throws Exception {
    assertThat(show(setting)).isEqualTo("on");
  }

  @Test
  void twoLiveProcessesDoNotShareTheirFiles() {
    assertThatThrownBy(() -> PostgresServer.start(folder)).hasMessageContaining("in use");
  }

  private static String show(String setting) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server.url(), PostgresServer.RUNTIME_ROLE, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
