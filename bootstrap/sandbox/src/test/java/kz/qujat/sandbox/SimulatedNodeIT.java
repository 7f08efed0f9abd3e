package kz.qujat.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class SimulatedNodeIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  /// An application whose order the node has received this many times.
  private static ApplicationId ordered(int times) {
    return RunningSandbox.patiently(() -> {
      var application = Papers.application();
      for (int i = 0; i < times; i++) {
        assertThat(sandbox.the(CentralNode.class).order(Papers.order(application, 1)))
            .isEqualTo(new CentralNode.Receipt.Received());
      }
      return application;
    });
  }

  @Test
  void anOrderProgressesAutomatically() {
    var application = ordered(1);
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() ->
            assertThat(sandbox.told("applicationId", application))
                .extracting(message -> message.text("status"))
                .containsExactly("ACCEPTED", "MANUFACTURED", "DELIVERED"));
    assertThat(sandbox.told("status", "MANUFACTURED"))
        .allSatisfy(message -> assertThat(message.text("cardNumber")).matches("\\d{9}"));
  }

  @Test
  void withoutAutomaticProgressAnOrderMovesOnRequest() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    var application = ordered(1);
    for (String status : List.of("ACCEPTED", "MANUFACTURED", "DELIVERED", "DELIVERED")) {
      var reply = sandbox.post("/sandbox/central-node/" + application + "/advance", "");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().path("status").asString()).isEqualTo(status);
    }
    assertThat(sandbox.told("applicationId", application))
        .extracting(message -> message.text("status"))
        .containsExactly("ACCEPTED", "MANUFACTURED", "DELIVERED");
  }

  @Test
  void theSameOrderTwiceIsOneOrder() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    var application = ordered(2);
    assertThat(sandbox.book("/sandbox/central-node/orders", application))
        .isEqualTo(
            """
            [{"applicationId":"%s","attempt":1,"status":"RECEIVED","deliveries":2}]\
            """
                .formatted(application));
  }

  @Test
  void anOrderForAPersonWithOneNameIsAccepted() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    var application = Papers.application();
    var order = Papers.order(application, 1, Papers.holderWithoutSurname());
    assertThat(RunningSandbox.patiently(() -> sandbox.the(CentralNode.class).order(order)))
        .isEqualTo(new CentralNode.Receipt.Received());
    assertThat(sandbox.book("/sandbox/central-node/orders", application)).contains("RECEIVED");
  }

  @Test
  void aRejectingNodeAcceptsTheMessageAndReportsTheRejectionLater() {
    sandbox.behave("central-node", "REJECT");
    var application = ordered(1);
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() ->
            assertThat(sandbox.told("applicationId", application))
                .extracting(m -> m.text("status"), m -> m.text("code"))
                .containsExactly(tuple("REJECTED", "SANDBOX_REJECT")));
  }

  @Test
  void aNodeThatLosesItsReplyHasRecordedTheOrder() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    sandbox.behave("central-node", "LOSE_REPLY");
    var application = Papers.application();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> sandbox.the(CentralNode.class).order(Papers.order(application, 1)));
    String book = "/sandbox/central-node/orders?applicationId=" + application;
    await().atMost(60, SECONDS).until(() -> sandbox.get(book).items().size() == 1);
  }

  @Test
  void anUnknownOrderCannotAdvance() {
    var reply = sandbox.post("/sandbox/central-node/" + Papers.application() + "/advance", "");
    assertThat(reply.status()).isEqualTo(404);
  }
}
