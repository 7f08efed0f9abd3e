package kz.qujat.persistence.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import kz.qujat.application.command.TransientFailureCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Recognizes outages by the exceptions of the JDBC driver or the connection pool, at any depth of
/// the chain of causes.
@Component
final class SqlTransientFailureCheck implements TransientFailureCheck {
  /// The classes of SQL states for connection errors (`08`) and for a server that is stopping or
  /// starting (`57P`).
  private static final List<String> AWAY = List.of("08", "57P");

  /// The connection pool's message, without an SQL state, for a broken connection. A rollback ends
  /// with it when the connection broke before.
  private static final String BROKEN = "Connection is closed";

  @Override
  public boolean isTransient(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException failed && isAway(failed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(SQLException failed) {
    @Nullable String state = failed.getSQLState();
    return failed instanceof SQLTransientConnectionException
        || (state == null
            ? BROKEN.equals(failed.getMessage())
            : AWAY.stream().anyMatch(state::startsWith));
  }
}
