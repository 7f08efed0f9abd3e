package kz.qujat.persistence.eventprocessor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a read model could not apply, and therefore leaves as it is until it is rebuilt: the later
/// events of an application would make no sense without the one that failed.
@Component
final class ReadModelFailures implements MeterBinder {
  private final JdbcClient database;

  ReadModelFailures(JdbcClient database) {
    this.database = database;
  }

  /// The keys of what failed, by the name of the read model.
  Map<String, Set<String>> keysByReadModel() {
    Map<String, Set<String>> failed = new HashMap<>();
    database
        .sql("select read_model, key from read_model_failure")
        .query(row -> {
          failed
              .computeIfAbsent(row.getString("read_model"), _ -> new HashSet<>())
              .add(row.getString("key"));
        });
    return failed;
  }

  /// @param key the id of an application, or the text of a subject of supervision
  void add(String readModel, String key, Throwable cause) {
    database
        .sql(
            """
            insert into read_model_failure (read_model, key, cause) values (?, ?, ?)
            on conflict (read_model, key) do nothing
            """)
        .params(readModel, key, cause.getClass().getName())
        .update();
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("qujat.readmodel.failures", this::count)
        .description("Applications that a read model could not follow")
        .register(registry);
  }

  private double count() {
    return database.sql("select count(*) from read_model_failure").query(Double.class).single();
  }
}
