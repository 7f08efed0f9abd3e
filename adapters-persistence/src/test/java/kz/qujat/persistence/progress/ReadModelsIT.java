package kz.qujat.persistence.progress;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.filing.DraftsWithClosedWindow;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.progress.EventProcessorProgress.Reached;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReadModelsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final TestStore STORE =
      TestStore.withParts(
          List.of(
              "draft",
              "applicationlist",
              "keyset",
              "refund",
              "idempotency",
              "pickup",
              "vault",
              "worklist"));

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aNewEventIsSoonInTheList() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(listed()).contains(id));
  }

  @Test
  void everyReadModelCanBeRebuilt() {
    assertThat(STORE.get(ReadModelRebuilds.class).projections())
        .contains("worklist", "index", "drafts", "refund-register", "pickups");
  }

  @Test
  void aRebuiltListIsTheSame() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(listed()).contains(id));
    List<ApplicationId> before = listed();
    ReadModelRebuilds readModelRebuilds = STORE.get(ReadModelRebuilds.class);
    Replay replay = readModelRebuilds.start("index");
    await()
        .atMost(PATIENCE)
        .until(() -> readModelRebuilds.find(replay.id()).orElseThrow().state() == State.DONE);
    assertThat(listed()).isEqualTo(before);
  }

  @Test
  void theWorklistReachesTheEndOfTheHistory() {
    ApplicationId id = newId();
    STORE.commands().submit(start(id), AS_AIGUL);
    long last = STORE.get(Histories.class).of(id).getLast().position();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          Reached reached = STORE.get(EventProcessorProgress.class).ofReadModels();
          assertThat(reached.position()).isGreaterThanOrEqualTo(last);
          assertThat(reached.lagMillis()).isZero();
        });
  }

  @Test
  void theLagOfAStoppedEventProcessorGrows() {
    StreamingEventProcessor readModels =
        STORE
            .get(EventProcessingConfiguration.class)
            .eventProcessor(EventProcessorProgress.READ_MODELS, StreamingEventProcessor.class)
            .orElseThrow();
    readModels.shutDown();
    try {
      STORE.commands().submit(start(newId()), AS_AIGUL);
      await()
          .atMost(PATIENCE)
          .until(() -> STORE.get(EventProcessorProgress.class).ofReadModels().lagMillis() > 50);
    } finally {
      readModels.start();
    }
    await()
        .atMost(PATIENCE)
        .until(() -> STORE.get(EventProcessorProgress.class).ofReadModels().lagMillis() == 0);
    assertThat(
            STORE.get(DraftsWithClosedWindow.class).closedBefore(LocalDate.of(2030, 1, 1), null, 1))
        .isNotEmpty();
  }

  @Test
  void aFailedCallRollsBackItsCommands() {
    ApplicationId id = newId();
    Call call = new Call("aigul", "POST", "/api/v1/applications", id.toString());
    Supplier<StoredResponse> failsAfterwards =
        () -> {
          STORE.commands().submit(start(id), AS_AIGUL);
          return new StoredResponse(503, Map.of(), new byte[0]);
        };
    assertThat(STORE.get(IdempotentCalls.class).once(call, new byte[0], failsAfterwards).status())
        .isEqualTo(503);
    assertThat(STORE.get(Histories.class).of(id)).isEmpty();
  }

  @Test
  void aRefusalRollsBackOnlyTheRefusedCommand() {
    ApplicationId id = newId();
    Call call = new Call("aigul", "POST", "/api/v1/applications", id.toString());
    Supplier<StoredResponse> refusedAfterwards =
        () -> {
          STORE.commands().submit(start(id), AS_AIGUL);
          assertThatThrownBy(() -> STORE.commands().submit(change(newId(), 1), AS_AIGUL))
              .isInstanceOf(CommandRefused.class);
          return new StoredResponse(409, Map.of(), new byte[0]);
        };
    STORE.get(IdempotentCalls.class).once(call, new byte[0], refusedAfterwards);
    assertThat(STORE.get(Histories.class).of(id)).hasSize(1);
  }

  private static List<ApplicationId> listed() {
    return STORE.get(ApplicationList.class).ofApplicant(AIGUL, 200, null).items().stream()
        .map(ApplicationList.Entry::id)
        .toList();
  }
}
