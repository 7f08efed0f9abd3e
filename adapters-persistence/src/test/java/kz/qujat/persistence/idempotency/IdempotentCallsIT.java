package kz.qujat.persistence.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Tables.class)
class IdempotentCallsIT {
  private static final byte[] BODY = "{\"reason\":\"EXPIRY\"}".getBytes(UTF_8);
  private static final byte[] OTHER_BODY = "{\"reason\":\"LOSS\"}".getBytes(UTF_8);

  @Autowired private IdempotentCalls idempotentCalls;
  @Autowired private JdbcClient database;
  @Autowired private TestDatabase tables;

  private final Call call =
      new Call("aigul", "POST", "/api/v1/applications", UUID.randomUUID().toString());
  private final UUID trace = UUID.randomUUID();
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aRepeatGetsTheSameAnswerAndChangesNothing() {
    StoredResponse first = idempotentCalls.once(call, BODY, created());
    StoredResponse second = idempotentCalls.once(call, BODY, created());
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.headers()).isEqualTo(first.headers());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(calls).hasValue(1);
  }

  @Test
  void aRefusalIsRepeatedToo() {
    idempotentCalls.once(call, BODY, answering(409));
    assertThat(idempotentCalls.once(call, BODY, answering(201)).status()).isEqualTo(409);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    idempotentCalls.once(call, BODY, created());
    assertThatThrownBy(() -> idempotentCalls.once(call, OTHER_BODY, created()))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  void anotherCallerMayUseTheSameKey() {
    idempotentCalls.once(call, BODY, created());
    Call dauletsCall = new Call("daulet", call.method(), call.path(), call.key());
    idempotentCalls.once(dauletsCall, OTHER_BODY, created());
    assertThat(calls).hasValue(2);
  }

  @Test
  void changesAreStoredTogetherWithTheAnswer() {
    idempotentCalls.once(call, BODY, leavingATrace(201));
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void aFailureRollsBackChangesAndIsNotRepeated() {
    assertThat(idempotentCalls.once(call, BODY, leavingATrace(503)).status()).isEqualTo(503);
    assertThat(traces()).isZero();
    assertThat(idempotentCalls.once(call, BODY, created()).status()).isEqualTo(201);
  }

  @Test
  void anExceptionRollsBackChangesAndIsRethrown() {
    Supplier<StoredResponse> broken =
        () -> {
          leaveATrace();
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> idempotentCalls.once(call, BODY, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
    assertThat(traces()).isZero();
    assertThat(idempotentCalls.once(call, BODY, created()).status()).isEqualTo(201);
  }

  @Test
  void afterADayTheKeyIsFreeAgain() {
    idempotentCalls.once(call, BODY, created());
    aDayPasses();
    assertThat(idempotentCalls.once(call, OTHER_BODY, created()).body())
        .isEqualTo("answer 2".getBytes(UTF_8));
  }

  @Test
  void expiredAnswersAreDeleted() {
    idempotentCalls.once(call, BODY, created());
    aDayPasses();
    assertThat(new IdempotencyTable(database, new IdempotencySettings(Duration.ZERO)).forget())
        .isPositive();
  }

  @Test
  void bodyAndAnswerAreUnreadableInTheTable() {
    idempotentCalls.once(call, BODY, created());
    assertThat(
            database
                .sql(
                    """
                    select count(*) from idempotent_call
                    where position(:answer in sealed) > 0 or position(:body in body) > 0
                    """)
                .param("answer", "answer".getBytes(UTF_8))
                .param("body", BODY)
                .query(Long.class)
                .single())
        .isZero();
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

  private void aDayPasses() {
    JdbcClient.create(tables.owner())
        .sql("update idempotent_call set answered_at = answered_at - interval '24 hours'")
        .update();
  }
}
