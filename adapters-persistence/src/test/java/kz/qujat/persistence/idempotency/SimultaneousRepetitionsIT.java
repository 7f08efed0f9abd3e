package kz.qujat.persistence.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.Iin;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.vault.MasterKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class SimultaneousRepetitionsIT {
  private static final Iin DANA = new Iin("011205690400");
  private static final byte[] BODY = "{\"reason\":\"EXPIRY\"}".getBytes(UTF_8);

  @Autowired private IdempotentCalls idempotentCalls;
  @Autowired private PseudonymDirectory pseudonymDirectory;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MasterKey master;

  private final Call call =
      new Call("aigul", "POST", "/api/v1/applications", UUID.randomUUID().toString());
  private final UUID trace = UUID.randomUUID();
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void oneOfManySimultaneousCallsDoesTheWorkAndAllGetItsAnswer() throws Exception {
    List<String> answers =
        Race.of(
            6,
            () -> new String(idempotentCalls.once(call, BODY, leavingATrace(201)).body(), UTF_8));
    assertThat(answers).containsOnly("answer 1");
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void oneOfManySimultaneousCallsInTwoProcessesDoesTheWork() throws Exception {
    List<String> answers =
        Race.of(
            6,
            () ->
                new String(
                    inAnotherProcess(Duration.ofSeconds(60))
                        .once(call, BODY, leavingATrace(201))
                        .body(),
                    UTF_8));
    assertThat(answers).containsOnly("answer 1");
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void aRepeatDoesTheWorkWhenTheFirstCrashed() throws Exception {
    CompletableFuture<StoredResponse> repeat = new CompletableFuture<>();
    transaction.executeWithoutResult(status -> {
      idempotentCalls.once(call, BODY, leavingATrace(201));
      repeat.completeAsync(() -> idempotentCalls.once(call, BODY, leavingATrace(201)));
      awaitWaitingCall();
      status.setRollbackOnly();
    });
    assertThat(new String(repeat.get(60, TimeUnit.SECONDS).body(), UTF_8)).isEqualTo("answer 2");
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void aRepeatThatWaitsTooLongFailsAsStillRunning() {
    IdempotentCalls impatient = impatient();
    transaction.executeWithoutResult(_ -> {
      idempotentCalls.once(call, BODY, created());
      CompletableFuture<StoredResponse> repeat =
          CompletableFuture.supplyAsync(() -> impatient.once(call, BODY, created()));
      assertThatThrownBy(() -> repeat.get(60, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StillRunning.class);
    });
  }

  @Test
  void aCallGetsNoTransactionIdBeforeItsWorkWrites() {
    idempotentCalls.once(call, BODY, this::createdWithoutWriting);
  }

  @Test
  void lookingUpAKnownOfficerWritesNothing() {
    pseudonymDirectory.officer(DANA, "Дана");
    Supplier<StoredResponse> work =
        () -> {
          pseudonymDirectory.officer(DANA, "Дана");
          return createdWithoutWriting();
        };
    idempotentCalls.once(call, BODY, work);
  }

  private StoredResponse createdWithoutWriting() {
    assertThat(
            database
                .sql("select pg_current_xact_id_if_assigned() is null")
                .query(Boolean.class)
                .single())
        .isTrue();
    return created().get();
  }

  @Test
  void theLockTimeoutOfOtherStatementsIsNotChanged() {
    Supplier<StoredResponse> work =
        () -> {
          assertThat(database.sql("show lock_timeout").query(String.class).single())
              .isEqualTo("20s");
          return created().get();
        };
    idempotentCalls.once(call, BODY, work);
  }

  private IdempotentCalls impatient() {
    return inAnotherProcess(Duration.ofMillis(50));
  }

  private IdempotentCalls inAnotherProcess(Duration longestWait) {
    IdempotencySettings settings = new IdempotencySettings(longestWait);
    HikariDataSource pool = new HikariDataSource();
    pool.setMaximumPoolSize(1);
    return new JdbcIdempotentCalls(
        new KeyedCallLimiter(pool, settings),
        transaction,
        new IdempotencyTable(database, settings),
        master,
        new StoredResponseCodec(master));
  }

  private Supplier<StoredResponse> created() {
    return answering(201);
  }

  private Supplier<StoredResponse> answering(int status) {
    return () ->
        new StoredResponse(
            status,
            Map.of("Location", List.of("/api/v1/applications/1")),
            ("answer " + calls.incrementAndGet()).getBytes(UTF_8));
  }

  private Supplier<StoredResponse> leavingATrace(int status) {
    return () -> {
      leaveATrace();
      return answering(status).get();
    };
  }

  private void leaveATrace() {
    database
        .sql("insert into open_application (person_id, application_id) values (?, ?)")
        .params(trace, UUID.randomUUID())
        .update();
  }

  private long traces() {
    return database
        .sql("select count(*) from open_application where person_id = ?")
        .param(trace)
        .query(Long.class)
        .single();
  }

  private void awaitWaitingCall() {
    while (database
        .sql("select count(*) from pg_locks where not granted and locktype = 'advisory'")
        .query(Long.class)
        .single()
        .equals(0L)) {
      Thread.onSpinWait();
    }
  }
}
