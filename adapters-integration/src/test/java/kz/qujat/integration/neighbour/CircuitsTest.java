package kz.qujat.integration.neighbour;

import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static kz.qujat.application.neighbour.Neighbour.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Reply.Received;
import kz.qujat.integration.neighbour.Reply.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;

@Timeout(30)
class CircuitsTest {
  private static final int ENOUGH_TO_JUDGE_BY = 10;
  private static final int PLACES = 32;

  private final Circuits circuits = StubNeighbour.circuits(Duration.ofMillis(300));
  private StubNeighbour tax;
  private NeighbourClient neighbourClient;

  @BeforeEach
  void open() throws Exception {
    tax = new StubNeighbour();
    neighbourClient = tax.as(TAX, circuits);
  }

  @AfterEach
  void close() {
    tax.close();
  }

  private Reply ask() {
    return neighbourClient.post("/filings", "key-1", Map.of());
  }

  private void assertUnavailable(String why) {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(this::ask)
        .withMessageContaining(why);
  }

  private void fails() {
    tax.answers(500, "");
    for (int i = 0; i < ENOUGH_TO_JUDGE_BY; i++) {
      assertUnavailable("answered 500");
    }
  }

  @Test
  void aFailingNeighbourOpensTheCircuit() throws Exception {
    neighbourClient = tax.as(TAX, StubNeighbour.circuits(Duration.ofMinutes(1)));
    fails();
    assertUnavailable("left alone while it fails");
    assertThat(tax.heard()).hasSize(ENOUGH_TO_JUDGE_BY);
  }

  @Test
  void theProductIsDegradedWhileACircuitIsOpen() {
    assertThat(circuits.health().getStatus()).isEqualTo(Status.UP);
    fails();
    assertThat(circuits.health().getStatus()).isEqualTo(new Status("DEGRADED"));
    assertThat(circuits.health().getDetails())
        .containsEntry("tax", Circuits.State.LEFT_ALONE)
        .containsEntry("central-node", Circuits.State.ANSWERING);
  }

  @Test
  void afterAPauseItIsTriedAgain() {
    fails();
    tax.answers(200, "{}");
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreException(NeighbourUnavailable.class)
        .untilAsserted(() -> {
          assertThat(ask()).isInstanceOf(Received.class);
          assertThat(circuits.health().getStatus()).isEqualTo(Status.UP);
        });
  }

  @Test
  void refusalsDoNotOpenTheCircuit() {
    tax.answers(422, "{\"code\":\"NO_BUDGET\"}");
    for (int i = 0; i < 2 * ENOUGH_TO_JUDGE_BY; i++) {
      assertThat(ask()).isInstanceOf(Refused.class);
    }
  }

  @Test
  void aNeighbourThatDoesNotAnswerDoesNotBlockCallsToOthers() throws Exception {
    tax.keepsSilent();
    try (StubNeighbour node = new StubNeighbour();
        ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PLACES; i++) {
        var _ = others.submit(this::ask);
      }
      await().atMost(10, SECONDS).until(() -> tax.heard().size() == PLACES);
      assertUnavailable("too many calls wait for it");
      assertThat(node.as(CENTRAL_NODE, circuits).post("/orders", "key-2", Map.of()))
          .isInstanceOf(Received.class);
    }
  }

  @Test
  void whetherANeighbourAnswersIsAMetric() {
    var registry = new SimpleMeterRegistry();
    circuits.bindTo(registry);
    fails();
    assertThat(
            registry
                .get("resilience4j.circuitbreaker.state")
                .tags("name", "tax", "state", "open")
                .gauge()
                .value())
        .isEqualTo(1);
  }
}
