package kz.qujat.persistence.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.persistence.readmodel.Projection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Requests rebuilds, and reports how far they are. [ReadModelRebuilder] carries them out, in this
/// or another process.
@Component
final class JdbcReadModelRebuilds implements ReadModelRebuilds {
  /// The tables to fill have the shape of the last migration that changed them, even when a rebuild
  /// for that migration failed.
  private static final String START =
      """
      insert into replay (replay_id, projection, state, shape, until_index)
      select :id, :name, 'RUNNING',
             (select coalesce(max(shape), 0) from
                (select shape from read_model where name = :name
                  union all select shape from replay where projection = :name) known),
             coalesce((select event.global_index from event
                        order by event.transaction_id desc, event.global_index desc limit 1), 0)
      """;

  /// Positions count instead of events, so that no query has to count the history.
  private static final String SELECT =
      """
      select replay_id, projection, state, until_index as total,
             case state when 'DONE' then until_index else least(reached_index, until_index) end
                 as processed
        from replay
      """;

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final Set<String> names = new TreeSet<>();

  JdbcReadModelRebuilds(
      JdbcClient database, TransactionOperations transactions, List<Projection> projections) {
    this.database = database;
    this.transactions = transactions;
    projections.forEach(projection -> names.add(projection.name()));
  }

  private static Replay read(ResultSet row, int number) throws SQLException {
    return new Replay(
        row.getObject("replay_id", UUID.class),
        row.getString("projection"),
        State.valueOf(row.getString("state")),
        row.getLong("processed"),
        row.getLong("total"));
  }

  @Override
  public Set<String> projections() {
    return Set.copyOf(names);
  }

  @Override
  public Replay start(String projection) {
    if (!names.contains(projection)) {
      throw new IllegalArgumentException("no such read model");
    }
    UUID id = UUID.randomUUID();
    try {
      transactions.executeWithoutResult(_ -> insert(id, projection));
    } catch (DuplicateKeyException _) {
      return running(projection).orElseGet(() -> start(projection));
    }
    return find(id).orElseThrow();
  }

  private void insert(UUID id, String projection) {
    database.sql(START).param("id", id).param("name", projection).update();
    var _ =
        database
            .sql("select begin_rebuild(:name)")
            .param("name", projection)
            .query((_, _) -> projection)
            .single();
  }

  private Optional<Replay> running(String projection) {
    return database
        .sql(SELECT + " where projection = ? and state = 'RUNNING'")
        .param(projection)
        .query(JdbcReadModelRebuilds::read)
        .optional();
  }

  @Override
  public Optional<Replay> find(UUID id) {
    return database
        .sql(SELECT + " where replay_id = ?")
        .param(id)
        .query(JdbcReadModelRebuilds::read)
        .optional();
  }
}
