package kz.qujat.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.sandbox.RecordingProduct.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class DeliveryIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  private static PaymentGateway.Order announced() {
    return RunningSandbox.patiently(() -> {
      var order = Papers.payment(Papers.application());
      assertThat(sandbox.the(PaymentGateway.class).announce(order))
          .hasPath("/sandbox/pay/" + order.payment());
      return order;
    });
  }

  @Test
  void aNotificationTheProductCannotAcceptYetIsSentAgainUnchanged() {
    var order = announced();
    sandbox.productAnswers(_ -> sandbox.told("docNumber", order.payment()).size() == 1 ? 503 : 200);
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() ->
            assertThat(sandbox.told("docNumber", order.payment()))
                .hasSize(2)
                .extracting(Message::messageId)
                .containsOnly(sandbox.told("docNumber", order.payment()).getFirst().messageId()));
  }

  @Test
  void aNotificationTheProductRefusesForGoodIsNotSentAgain() {
    var order = announced();
    sandbox.productAnswers(_ -> 404);
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(reply.json().path("notified").asBoolean()).isTrue();
    assertThat(sandbox.told("docNumber", order.payment())).hasSize(1);
  }

  @Test
  void aGatewayThatIsDownSendsNothingUntilItIsBack() {
    var order = announced();
    sandbox.behave("payment", "DOWN");
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(reply.json().path("notified").asBoolean()).isFalse();
    assertThat(sandbox.told("docNumber", order.payment())).isEmpty();
    sandbox.behave("payment", "OK");
    await().atMost(60, SECONDS).until(() -> sandbox.told("docNumber", order.payment()).size() == 1);
  }

  @Test
  void aDuplicatingGatewaySendsEverythingTwice() {
    var order = announced();
    sandbox.behave("payment", "DUPLICATE");
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(sandbox.told("docNumber", order.payment()))
        .hasSize(2)
        .extracting(Message::messageId)
        .containsOnly(sandbox.told("docNumber", order.payment()).getFirst().messageId());
  }
}
