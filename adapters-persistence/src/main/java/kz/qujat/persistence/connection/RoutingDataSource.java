package kz.qujat.persistence.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The pool of the calls, and beside it a pool for [BackgroundWork] with the same settings except
/// its size. Who asks for a connection decides which of the two it comes from.
final class RoutingDataSource extends HikariDataSource {
  private final int backgroundSize;
  private @Nullable HikariDataSource background;

  RoutingDataSource(int backgroundSize) {
    this.backgroundSize = backgroundSize;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return BackgroundWork.isCurrent() ? background().getConnection() : super.getConnection();
  }

  /// Made when it is first needed, after all settings have been bound.
  private synchronized HikariDataSource background() throws SQLException {
    if (isClosed()) {
      throw new SQLException("the pools are closed");
    }
    if (background == null) {
      var settings = new HikariConfig();
      copyStateTo(settings);
      settings.setPoolName("background");
      settings.setMaximumPoolSize(backgroundSize);
      background = new HikariDataSource(settings);
    }
    return background;
  }

  @Override
  public void close() {
    super.close();
    synchronized (this) {
      if (background != null) {
        background.close();
      }
    }
  }
}
