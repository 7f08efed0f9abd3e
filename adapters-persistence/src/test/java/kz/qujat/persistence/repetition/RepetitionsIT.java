package kz.qujat.persistence.repetition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.qujat.application.repetition.Answer;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.application.repetition.Repetitions.Call;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Tables.class)
class RepetitionsIT {
  private static final byte[] BODY = "{\"reason\":\"EXPIRY\"}".getBytes(UTF_8);
  private static final byte[] OTHER_BODY = "{\"reason\":\"LOSS\"}".getBytes(UTF_8);

  @Autowired private Repetitions repetitions;
  @Autowired private JdbcClient database;
  @Autowired private TestDatabase tables;

  private final Call call =
      new Call("aigul", "POST", "/api/v1/applications", UUID.randomUUID().toString());
  private final UUID trace = UUID.randomUUID();
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aRepeatGetsTheSameAnswerAndChangesNothing() {
    Answer first = repetitions.once(call, BODY, created());
    Answer second = repetitions.once(call, BODY, created());
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.headers()).isEqualTo(first.headers());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(calls).hasValue(1);
  }

  @Test
  void aRefusalIsRepeatedToo() {
    repetitions.once(call, BODY, answering(409));
    assertThat(repetitions.once(call, BODY, answering(201)).status()).isEqualTo(409);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    repetitions.once(call, BODY, created());
    assertThatThrownBy(() -> repetitions.once(call, OTHER_BODY, created()))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  void anotherCallerMayUseTheSameKey() {
    repetitions.once(call, BODY, created());
    Call dauletsCall = new Call("daulet", call.method(), call.path(), call.key());
    repetitions.once(dauletsCall, OTHER_BODY, created());
    assertThat(calls).hasValue(2);
  }

  @Test
  void changesAreStoredTogetherWithTheAnswer() {
    repetitions.once(call, BODY, leavingATrace(201));
    assertThat(traces()).isEqualTo(1);
  }

  @Test
  void aFailureRollsBackChangesAndIsNotRepeated() {
    assertThat(repetitions.once(call, BODY, leavingATrace(503)).status()).isEqualTo(503);
    assertThat(traces()).isZero();
    assertThat(repetitions.once(call, BODY, created()).status()).isEqualTo(201);
  }

  @Test
  void anExceptionRollsBackChangesAndIsRethrown() {
    Supplier<Answer> broken =
        () -> {
          leaveATrace();
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> repetitions.once(call, BODY, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
    assertThat(traces()).isZero();
    assertThat(repetitions.once(call, BODY, created()).status()).isEqualTo(201);
  }

  @Test
  void afterADayTheKeyIsFreeAgain() {
    repetitions.once(call, BODY, created());
    aDayPasses();
    assertThat(repetitions.once(call, OTHER_BODY, created()).body())
        .isEqualTo("answer 2".getBytes(UTF_8));
  }

  @Test
  void expiredAnswersAreDeleted() {
    repetitions.once(call, BODY, created());
    aDayPasses();
    assertThat(new RepetitionTable(database, new RepetitionSettings(Duration.ZERO)).forget())
        .isPositive();
  }

  @Test
  void bodyAndAnswerAreUnreadableInTheTable() {
    repetitions.once(call, BODY, created());
    assertThat(
            database
                .sql(
                    """
                    select count(*) from repetition
                    where position(:answer in sealed) > 0 or position(:body in body) > 0
                    """)
                .param("answer", "answer".getBytes(UTF_8))
                .param("body", BODY)
                .query(Long.class)
                .single())
        .isZero();
  }

  private Supplier<Answer> created() {
    return answering(201);
  }

  private Supplier<Answer> answering(int status) {
    return () ->
        new Answer(
            status,
            Map.of("Location", List.of("/api/v1/applications/1")),
            ("answer " + calls.incrementAndGet()).getBytes(UTF_8));
  }

  private Supplier<Answer> leavingATrace(int status) {
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
        .sql("update repetition set answered_at = answered_at - interval '24 hours'")
        .update();
  }
}
