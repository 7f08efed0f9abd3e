package kz.qujat.persistence.readmodel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a read model could not apply, and therefore leaves as it is until it is repaired: the later
/// events of an application would make no sense without the one that failed.
@Component
public final class ReadModelFailures implements MeterBinder {
  private final JdbcClient database;

  ReadModelFailures(JdbcClient database) {
    this.database = database;
  }

  /// The keys of what the tables in use lack, by the name of the read model.
  Map<String, Set<String>> keysByReadModel() {
    Map<String, Set<String>> failed = new HashMap<>();
    database
        .sql("select read_model, key from read_model_failure where not in_rebuild")
        .query(row -> {
          failed
              .computeIfAbsent(row.getString("read_model"), _ -> new HashSet<>())
              .add(row.getString("key"));
        });
    return failed;
  }

  /// The keys of what the second tables of a read model lack so far.
  public Set<String> keysInRebuild(String readModel) {
    return Set.copyOf(
        database
            .sql("select key from read_model_failure where read_model = ? and in_rebuild")
            .param(readModel)
            .query((row, _) -> row.getString("key"))
            .list());
  }

  /// @param key the id of an application, or the text of a subject of supervision
  void add(String readModel, ReadModelSchema tables, String key, Throwable cause) {
    database
        .sql(
            """
            insert into read_model_failure (read_model, in_rebuild, key, cause) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(readModel, tables == ReadModelSchema.SECOND, key, cause.getClass().getName())
        .update();
  }

  /// Removes a failure of the tables in use.
  ///
  /// @return whether there was one
  public boolean remove(String readModel, String key) {
    return database
            .sql(
                "delete from read_model_failure where read_model = ? and key = ? and not"
                    + " in_rebuild")
            .params(readModel, key)
            .update()
        > 0;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("qujat.readmodel.failures", this::count)
        .description("Applications that a read model could not follow")
        .register(registry);
  }

  private double count() {
    return database
        .sql("select count(*) from read_model_failure where not in_rebuild")
        .query(Double.class)
        .single();
  }
}
