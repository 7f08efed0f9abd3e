package kz.qujat.benchmark.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;
import org.springframework.jdbc.core.JdbcTemplate;

/// Inserts of one row each, committed one by one over as many connections as there are clients: the
/// most that this server can store durably.
public final class SingleRowInserts implements Contender {
  public static final String NAME = "durable single-row inserts";

  private final Database database;
  private final HikariDataSource pool;
  private final String content;

  /// @param bytes the size of a row
  public SingleRowInserts(Database database, int bytes) {
    this.database = database;
    pool = database.create("inserts");
    content = "x".repeat(bytes);
    new JdbcTemplate(pool)
        .execute("create table inserted (id bigserial primary key, content text not null)");
  }

  @Override
  public Run run(Duration window) {
    Stopwatch watch = Stopwatch.start(database);
    return watch.run(Clients.during(window, this::insert));
  }

  private void insert() {
    try (Connection connection = pool.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into inserted (content) values (?)")) {
      insert.setString(1, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void rest() {
    Database.release(pool);
  }
}
