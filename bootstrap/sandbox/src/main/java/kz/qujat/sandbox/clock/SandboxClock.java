package kz.qujat.sandbox.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The legal clock of the sandbox: it shows the real time, or one moment at which it was stopped.
/// It stays stopped after a restart.
@Component
@Primary
public final class SandboxClock implements InstantSource {
  private final JdbcClient database;
  private final AtomicReference<Optional<Instant>> stopped;

  SandboxClock(JdbcClient database) {
    this.database = database;
    this.stopped =
        new AtomicReference<>(
            database
                .sql("select stopped_at from sandbox.clock")
                .query(String.class)
                .optional()
                .map(Instant::parse));
  }

  @Override
  public Instant instant() {
    return stopped.get().orElseGet(InstantSource.system()::instant);
  }

  /// Whether the clock is stopped.
  public boolean isStopped() {
    return stopped.get().isPresent();
  }

  public void stopAt(Instant moment) {
    resume();
    database.sql("insert into sandbox.clock values (?)").param(moment.toString()).update();
    stopped.set(Optional.of(moment));
  }

  public void resume() {
    database.sql("delete from sandbox.clock").update();
    stopped.set(Optional.empty());
  }
}
