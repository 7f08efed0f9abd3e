package kz.qujat.persistence.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import kz.qujat.application.command.Outages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks for what the driver or the pool said, however deep it lies.
@Component
final class SqlOutages implements Outages {
  /// The SQL states of a connection that is none, and of a server that stops or starts.
  private static final List<String> AWAY = List.of("08", "57P");

  /// What the pool says, without any state, of a connection that broke: it is how a rollback ends
  /// whose reason was the break.
  private static final String BROKEN = "Connection is closed";

  @Override
  public boolean isOne(Throwable thrown) {
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
