package kz.qujat.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RestartIT {
  @Test
  void unacknowledgedMessagesAreSentAfterARestart() {
    var order = Papers.payment(Papers.application());
    try (SandboxRun before = SandboxRun.start()) {
      RunningSandbox.patiently(() -> before.the(PaymentGateway.class).announce(order));
      before.put("/sandbox/faults/payment", "{\"mode\":\"DOWN\"}");
      before.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    }
    try (SandboxRun after = SandboxRun.start()) {
      RecordingProduct product = after.the(RecordingProduct.class);
      await()
          .atMost(60, SECONDS)
          .until(() -> product.about("docNumber", order.payment()).size() == 1);
    }
  }

  @Test
  void aWrittenRegisterRecordSurvivesARestart() {
    try (SandboxRun before = SandboxRun.start()) {
      var reply =
          before.putXml(
              "/sandbox/citizens/991130590002/record",
              "<person><iin>991130590002</iin><citizenship>?</citizenship></person>");
      assertThat(reply.status()).isEqualTo(200);
    }
    try (SandboxRun after = SandboxRun.start()) {
      var register = after.the(PopulationRegistry.class);
      assertThat(RunningSandbox.patiently(() -> register.find(new Iin("991130590002"))))
          .isEqualTo(new Answer.Unclear("citizenship"));
    }
  }

  @Test
  void linesAddedToTheGatewaysRegisterSurviveARestart() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    String line = "<payment><reference>R-1</reference></payment>";
    try (SandboxRun before = SandboxRun.start()) {
      before.putXml("/sandbox/payments/register/" + day, "<register>" + line + "</register>");
    }
    try (SandboxRun after = SandboxRun.start()) {
      assertThat(RunningSandbox.patiently(() -> after.the(PaymentGatewayStatements.class).of(day)))
          .satisfies(answer -> assertThat(answer.unreadable()).hasSize(1));
    }
  }

  @Test
  void anOrderContinuesAfterARestart() {
    var application = Papers.application();
    try (SandboxRun before = SandboxRun.start()) {
      before.put("/sandbox/central-node/auto", "{\"enabled\":false}");
      RunningSandbox.patiently(
          () -> before.the(CentralNode.class).order(Papers.order(application, 1)));
      before.post("/sandbox/central-node/" + application + "/advance", "");
    }
    try (SandboxRun after = SandboxRun.start()) {
      after.put("/sandbox/central-node/auto", "{\"enabled\":true}");
      RecordingProduct product = after.the(RecordingProduct.class);
      await()
          .atMost(60, SECONDS)
          .untilAsserted(() ->
              assertThat(product.about("applicationId", application))
                  .extracting(message -> message.text("status"))
                  .containsExactly("MANUFACTURED", "DELIVERED"));
    }
  }
}
