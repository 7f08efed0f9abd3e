package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RoundTripIT {
  private static final TestStore STORE = TestStore.with();
  private static final Histories HISTORIES = STORE.get(Histories.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void theEventsOfACommandAreInTheHistory() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    CommandResult commandResult = STORE.commands().submit(change(id, 7), AS_AIGUL);

    List<RecordedEvent<ApplicationEvent>> history = HISTORIES.of(id);

    assertThat(commandResult.version()).isEqualTo(1);
    assertThat(history).extracting(RecordedEvent::sequence).containsExactly(0L, 1L);
    assertThat(history)
        .extracting(RecordedEvent::type)
        .containsExactly("application-started", "draft-changed");
    assertThat(history).extracting(RecordedEvent::revision).containsOnly("1");
    assertThat(history).extracting(RecordedEvent::actor).containsOnly(AS_AIGUL);
    assertThat(history.getFirst().event())
        .isInstanceOfSatisfying(
            ApplicationStarted.class,
            started -> {
              assertThat(started.applicant()).isEqualTo(AIGUL);
              assertThat(started.at()).isEqualTo(MONDAY);
            });
    assertThat(history.getLast().event()).isInstanceOf(DraftChanged.class);
    assertThat(history.getLast().position()).isGreaterThan(history.getFirst().position());
    assertThat(Duration.between(history.getLast().recordedAt(), Instant.now()))
        .isBetween(Duration.ofSeconds(-5), Duration.ofMinutes(1));
  }

  @Test
  void severalHistoriesAreReadInTheRequestedOrder() {
    ApplicationId first = newId();
    ApplicationId second = newId();
    STORE.commands().submit(start(first), AS_AIGUL);
    STORE.commands().submit(start(second), AS_AIGUL);
    STORE.commands().submit(change(first, 7), AS_AIGUL);

    assertThat(HISTORIES.ofAll(List.of(second, newId(), first)))
        .containsExactly(HISTORIES.of(second), List.of(), HISTORIES.of(first));
    assertThat(HISTORIES.ofAll(List.of())).isEmpty();
  }

  @Test
  void thePayloadIsReadableAndStoredUnchanged() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    STORE.commands().submit(change(id, 7), AS_AIGUL);

    assertThat(HISTORIES.of(id).getLast().payload())
        .isEqualTo(
            """
            {"applicationId":"%s","point":"7502","form":"%064x","at":"2026-01-12T09:00:00Z"}\
            """
                .formatted(id, 7));
  }

  @Test
  void theMetadataOfAnEventContainsOnlyItsActor() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);

    assertThat(
            STORE
                .get(JdbcTemplate.class)
                .queryForObject(
                    "select metadata::text from event where aggregate_id = ?",
                    String.class,
                    id.toString()))
        .isEqualTo("{\"actor\":\"CITIZEN:%s\"}".formatted(AIGUL));
  }

  @Test
  void aStaleVersionChangesNothing() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    STORE.commands().submit(change(id, 7), AS_AIGUL, 0L);

    assertThatThrownBy(() -> STORE.commands().submit(change(id, 8), AS_AIGUL, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(HISTORIES.of(id)).hasSize(2);
  }

  @Test
  void aRefusedCommandLeavesNoTrace() {
    ApplicationId nobodys = newId();

    assertThatThrownBy(() -> STORE.commands().submit(change(nobodys, 7), AS_AIGUL))
        .isInstanceOf(CommandRefused.class);
    assertThat(HISTORIES.of(nobodys)).isEmpty();
  }

  @Test
  void theApplicationsOfACitizenAreFoundLatestFirst() {
    ApplicationId first = newId();
    ApplicationId second = newId();
    STORE.commands().submit(start(first), AS_AIGUL);
    STORE.commands().submit(start(second), AS_AIGUL);

    assertThat(HISTORIES.startedBy(AIGUL)).containsSubsequence(second, first);
  }

  @Test
  void axonsUpdateCheckerIsNotRunning() {
    assertThat(STORE.context().getBeanNamesForType(UpdateChecker.class)).isEmpty();
  }
}
