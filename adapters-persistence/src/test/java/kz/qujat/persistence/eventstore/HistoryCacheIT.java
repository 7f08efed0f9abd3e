package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.history.RequestScope;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a process knows of histories that it and others continue.
class HistoryCacheIT {
  private static final TestStore STORE = TestStore.with();

  /// The cache of a process that is not told of the events that `STORE` appends.
  private final HistoryCache elsewhere =
      new HistoryCache(STORE.get(JdbcTemplate.class), STORE.get(EventRowReader.class));

  private final HistoryCache here = STORE.get(HistoryCache.class);
  private final ApplicationId id = newId();

  @AfterAll
  static void close() {
    STORE.close();
  }

  private void append(int number) {
    STORE.applications().submit(change(id, number), AS_AIGUL, null);
  }

  private DomainEventMessage<?> latest() {
    return STORE
        .get(EventStore.class)
        .readEvents(id.toString())
        .asStream()
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private void begin() {
    STORE.applications().submit(start(id), AS_AIGUL, null);
  }

  @Test
  void readingSeesEveryCommittedEventAndRecallingOnlyThoseThatWereNoticed() {
    begin();
    assertThat(elsewhere.recall(id.toString())).hasSize(1);
    append(1);

    assertThat(elsewhere.recall(id.toString())).hasSize(1);
    assertThat(elsewhere.read(id.toString()))
        .extracting(EventRow::sequence)
        .containsExactly(0L, 1L);
    assertThat(elsewhere.recall(id.toString())).hasSize(2);
  }

  @Test
  void aRequestReadsAHistoryOnceUntilItGrows() throws Exception {
    begin();

    RequestScope.<Exception>run(() -> {
      assertThat(elsewhere.read(id.toString())).hasSize(1);
      append(1);
      assertThat(elsewhere.read(id.toString())).hasSize(1);
      elsewhere.committed(latest());
      assertThat(elsewhere.read(id.toString())).hasSize(2);
    });
  }

  @Test
  void theNextRequestReadsAnew() throws Exception {
    begin();
    RequestScope.<Exception>run(() -> elsewhere.read(id.toString()));
    append(1);

    RequestScope.<Exception>run(() -> assertThat(elsewhere.read(id.toString())).hasSize(2));
  }

  @Test
  void anEventOfAnotherProcessIsReadOnceItHasBeenNoticed() {
    begin();
    elsewhere.read(id.toString());
    append(1);
    elsewhere.committed(latest());

    assertThat(elsewhere.recall(id.toString())).hasSize(2);
  }

  @Test
  void anOutdatedHistoryIsFoundOutAndForgotten() {
    begin();
    elsewhere.read(id.toString());
    append(1);

    assertThat(elsewhere.isLatest(id.toString(), 0)).isFalse();
    assertThat(elsewhere.recall(id.toString())).hasSize(2);
    assertThat(elsewhere.isLatest(id.toString(), 1)).isTrue();
  }

  @Test
  void nobodyElseSeesAnEventBeforeItIsCommitted() {
    begin();
    here.read(id.toString());

    assertThatThrownBy(() ->
            STORE
                .get(Transactions.class)
                .inOne(() -> {
                  append(1);
                  append(2);
                  assertThat(here.read(id.toString())).hasSize(3);
                  throw new IllegalStateException("on purpose");
                }))
        .hasMessage("on purpose");

    assertThat(here.recall(id.toString())).hasSize(1);
    append(3);
    assertThat(here.recall(id.toString())).hasSize(2);
  }

  @Test
  void aHistoryIsKnownFromItsFirstEventOn() {
    begin();
    elsewhere.committed(latest());
    append(1);
    elsewhere.committed(latest());
    append(2);

    assertThat(elsewhere.recall(id.toString()))
        .extracting(EventRow::sequence)
        .containsExactly(0L, 1L);
  }

  @Test
  void aGapIsReadFromTheDatabase() {
    begin();
    elsewhere.read(id.toString());
    append(1);
    append(2);
    elsewhere.committed(latest());

    assertThat(elsewhere.recall(id.toString())).hasSize(3);
  }

  @Test
  void aHistoryThatDoesNotExistIsNotKept() {
    assertThat(elsewhere.recall(id.toString())).isEmpty();
    begin();
    assertThat(elsewhere.recall(id.toString())).hasSize(1);
  }
}
