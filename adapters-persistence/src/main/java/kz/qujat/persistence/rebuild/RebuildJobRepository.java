package kz.qujat.persistence.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.persistence.eventstore.Position;
import kz.qujat.persistence.readmodel.Projection;
import kz.qujat.persistence.schema.SchemaVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of rebuilds, by which all processes agree on who does what.
@Component
final class RebuildJobRepository {
  private static final String TAKE =
      """
      select replay_id, projection, shape, reached_transaction::text as reached_transaction,
             reached_index
        from replay where state = 'RUNNING' and shape <= ? order by started_at limit 1
         for update skip locked
      """;

  private static final String KEEP =
      """
      update replay set reached_transaction = :transaction::text::xid8, reached_index = :index
       where replay_id = :id
      """;

  private final JdbcClient database;
  private final SchemaVersion version;
  private final Map<String, Projection> projections;

  RebuildJobRepository(JdbcClient database, SchemaVersion version, List<Projection> projections) {
    this.database = database;
    this.version = version;
    this.projections =
        projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
  }

  /// A running rebuild.
  ///
  /// @param shape the shape of the tables to fill: the number of a migration
  /// @param reached the position of the last event that has been applied
  record Rebuild(UUID id, Projection projection, int shape, Position reached) {
    String name() {
      return projection.name();
    }
  }

  /// Takes the next rebuild for this process until the transaction ends. One that another process
  /// is working on is left to that process, and one of tables that have a newer shape to a newer
  /// version of the product.
  Optional<Rebuild> take() {
    return database
        .sql(TAKE)
        .param(version.number())
        .query((row, _) ->
            new Rebuild(
                row.getObject("replay_id", UUID.class),
                projection(row.getString("projection")),
                row.getInt("shape"),
                new Position(
                    Long.parseLong(row.getString("reached_transaction")),
                    row.getLong("reached_index"))))
        .optional();
  }

  private Projection projection(String name) {
    @Nullable Projection projection = projections.get(name);
    if (projection == null) {
      throw new IllegalStateException("a rebuild of an unknown read model: " + name);
    }
    return projection;
  }

  /// Records the position of the last event that has been applied.
  void keep(Rebuild rebuild, Position reached) {
    database
        .sql(KEEP)
        .param("transaction", Long.toString(reached.transaction()))
        .param("index", reached.index())
        .param("id", rebuild.id())
        .update();
  }

  void end(Rebuild rebuild, State state) {
    database
        .sql("update replay set state = ? where replay_id = ?")
        .params(state.name(), rebuild.id())
        .update();
  }
}
