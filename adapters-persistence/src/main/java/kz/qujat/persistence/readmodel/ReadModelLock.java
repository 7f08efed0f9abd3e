package kz.qujat.persistence.readmodel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the running updates of read models apart from repairs and from exchanges of tables, in all
/// processes. Whoever takes it sees everything that earlier updates have done, and every later
/// update sees what it did: so no event is left out by both. It is held until the transaction ends.
@Component
public final class ReadModelLock {
  private final JdbcClient database;

  ReadModelLock(JdbcClient database) {
    this.database = database;
  }

  /// Taken by an update. Waits for a repair or an exchange.
  void share() {
    call("pg_advisory_xact_lock_shared");
  }

  /// Taken by a repair or an exchange. Waits for updates, which take milliseconds.
  public void take() {
    call("pg_advisory_xact_lock");
  }

  /// The highest number of a migration that gave a read model its present shape.
  int newestShape() {
    return database
        .sql("select coalesce(max(shape), 0) from read_model")
        .query(Integer.class)
        .single();
  }

  private void call(String function) {
    var _ =
        database
            .sql("select " + function + "(hashtext('read-models'))")
            .query((_, _) -> function)
            .single();
  }
}
