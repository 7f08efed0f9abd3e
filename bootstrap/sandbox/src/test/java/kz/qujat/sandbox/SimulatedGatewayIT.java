package kz.qujat.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.RecordingProduct.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class SimulatedGatewayIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  @Test
  void aPaidPaymentIsNotifiedToTheProductBeforeTheControlAnswers() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(sandbox.told("docNumber", order.payment()))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.sender()).isEqualTo("payment");
          assertThat(message.path()).isEqualTo("/integration/payments");
          assertThat(message.text("amount")).isEqualTo("865.00");
          assertThat(message.text("payerIdn")).isEqualTo("850515490903");
          assertThat(message.text("payDate")).isEqualTo("2026-03-02T10:00:00+05:00");
        });
  }

  @Test
  void theRegisterOfADayContainsThePaymentsOfThatDay() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    String reference = sandbox.told("docNumber", order.payment()).getFirst().text("reference");
    LocalDate today = CivilDate.at(SandboxRun.NOW);
    assertThat(register(today)).contains(reference);
    assertThat(register(today.minusDays(1))).doesNotContain(reference);
  }

  private static List<String> register(LocalDate day) {
    return RunningSandbox.patiently(() ->
        sandbox.the(PaymentGatewayStatements.class).of(day).lines().stream()
            .map(Line::reference)
            .toList());
  }

  private static PaymentGateway.Order announced() {
    return RunningSandbox.patiently(() -> {
      var order = Papers.payment(Papers.application());
      assertThat(sandbox.the(PaymentGateway.class).announce(order))
          .hasPath("/sandbox/pay/" + order.payment());
      return order;
    });
  }

  @Test
  void anotherPayerMayPayAnotherAmount() {
    var order = announced();
    sandbox.post(
        "/sandbox/payments/" + order.payment() + "/complete",
        "{\"payerIin\":\"850515390001\",\"amount\":\"1.00\"}");
    Message message = sandbox.told("docNumber", order.payment()).getFirst();
    assertThat(message.text("payerIdn")).isEqualTo("850515390001");
    assertThat(message.text("amount")).isEqualTo("1.00");
  }

  @Test
  void payingOnceAndNotifyingThriceIsOneTransfer() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{\"times\":3}");
    assertThat(sandbox.told("docNumber", order.payment()))
        .hasSize(3)
        .extracting(message -> message.text("bankReference"))
        .containsOnly(sandbox.told("docNumber", order.payment()).getFirst().text("bankReference"));
    assertThat(sandbox.book("/sandbox/payments", order.application()))
        .isEqualTo(
            """
            [{"paymentId":"%s","applicationId":"%s","amount":"865.00","deliveries":3}]\
            """
                .formatted(order.payment(), order.application()));
  }

  @Test
  void payingTwiceIsTwoTransfers() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(sandbox.told("docNumber", order.payment()))
        .extracting(message -> message.text("bankReference"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void thePageOfTheGatewayPays() {
    var order = announced();
    assertThat(sandbox.get("/sandbox/pay/" + order.payment()).text()).contains("865.00 ₸");
    assertThat(sandbox.post("/sandbox/pay/" + order.payment(), "").status()).isEqualTo(200);
    assertThat(sandbox.told("docNumber", order.payment())).hasSize(1);
  }

  @Test
  void anUnannouncedPaymentCannotBePaid() {
    var reply =
        sandbox.post("/sandbox/payments/0198c0de-0000-7000-8000-000000000000/complete", "{}");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().path("code").asString()).isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"payerIin\":\"850515490900\"}",
        "{\"amount\":\"-1\"}",
        "{\"times\":0}",
        "{\"times\":1000}"
      })
  void anInvalidTransferIsRefused(String json) {
    var order = announced();
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", json);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("code").asString()).isEqualTo("VALIDATION");
  }
}
