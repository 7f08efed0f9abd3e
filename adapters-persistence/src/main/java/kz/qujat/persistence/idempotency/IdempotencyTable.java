package kz.qujat.persistence.idempotency;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `idempotent_call`, and the database lock that a call holds while it is in progress.
@Component
final class IdempotencyTable {
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final JdbcClient database;
  private final Duration longestWait;

  IdempotencyTable(JdbcClient database, IdempotencySettings settings) {
    this.database = database;
    longestWait = settings.longestWait();
  }

  /// A completed call: the digest of its body, and its encrypted response.
  static final class Answered {
    final byte[] body;
    final byte[] sealed;

    Answered(byte[] body, byte[] sealed) {
      this.body = body;
      this.sealed = sealed;
    }
  }

  /// Waits until no other call with this number is in progress, and locks the number until the
  /// transaction ends.
  ///
  /// @return what is stored for the call
  /// @throws StillRunning when the wait takes too long; the transaction can then only be rolled
  ///   back
  Optional<Answered> enter(long number, byte[] call) {
    try {
      return database
          .sql("select body, sealed from enter_idempotent_call(?, ?, ?)")
          .params(number, longestWait.toMillis() + "ms", call)
          .query((row, _) -> new Answered(row.getBytes("body"), row.getBytes("sealed")))
          .optional();
    } catch (DataAccessException e) {
      throw isLockTimeout(e) ? new StillRunning() : e;
    }
  }

  private static boolean isLockTimeout(DataAccessException e) {
    return NestedExceptionUtils.getRootCause(e) instanceof SQLException cause
        && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
  }

  /// Stores a response; it replaces an expired one.
  void keep(byte[] call, Answered answered) {
    database
        .sql(
            """
            insert into idempotent_call (call, body, sealed) values (?, ?, ?)
            on conflict (call) do update
            set body = excluded.body, sealed = excluded.sealed, answered_at = excluded.answered_at
            """)
        .params(call, answered.body, answered.sealed)
        .update();
  }

  int forget() {
    return database
        .sql(
            "delete from idempotent_call where answered_at <= clock_timestamp() - interval '24"
                + " hours'")
        .update();
  }
}
