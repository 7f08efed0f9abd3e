package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.refund.RefundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class MoneyMessagesTest {
  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String payment(Object id) {
    return """
    {"messageId":"m1","paymentId":"%s","amount":"865.00","currency":"KZT",
     "payerIin":"850515490903","bankReference":"B-1","paidAt":"2026-03-01T23:30:00+05:00"}
    """
        .formatted(id);
  }

  @Test
  void moneyThatArrivedIsReceivedAsItsPayers() {
    doors.assertUnderstood(
        "payments",
        payment(PAYMENT),
        new ReceivePayment(
            APPLICATION,
            PAYMENT,
            Money.tenge(865),
            AIGUL,
            "B-1",
            Instant.parse("2026-03-01T18:30:00Z"),
            doors.log.chancery().notary().newRefund(),
            NOW));
  }

  @Test
  void moneyNobodyAskedForIsNotFound() {
    assertThat(doors.send("payments", payment(new RefundId(REFUND.value()))))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void everyFieldAtFaultIsNamedAndNoneQuoted() {
    var result =
        doors.send(
            "payments",
            """
            {"paymentId":"1","amount":"-5","payerIin":"850515490900","bankReference":" ",
             "paidAt":"yesterday"}
            """);
    assertThat(result)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[*].field")
        .asArray()
        .containsExactly("messageId", "paymentId", "amount", "payerIin", "bankReference", "paidAt");
    assertThat(result)
        .bodyText()
        .contains("\"code\":\"VALIDATION\"")
        .doesNotContain("850515490900");
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void whatIsNoJsonIsMalformed() {
    assertThat(doors.send("payments", "<soap>"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("MALFORMED");
  }

  private static String settlement(Object refund, String rest) {
    return """
    <x:settlement xmlns:x="http://qujat.kz/schemas/tax/1"><refundId>%s</refundId>
    <attempt>1</attempt>%s</x:settlement>
    """
        .formatted(refund, rest);
  }

  @Test
  void aRefundThatWasPaidIsNoted() {
    doors.assertTaken(
        "tax",
        settlement(REFUND, "<outcome>PAID</outcome>"),
        new RecordPaid(APPLICATION, REFUND, 1, NOW));
  }

  @Test
  void aRefundThatWasRejectedIsNotedWithItsCode() {
    doors.assertTaken(
        "tax",
        settlement(REFUND, "<outcome>REJECTED</outcome><code>WRONG_ACCOUNT</code>"),
        new RecordRejected(APPLICATION, REFUND, 1, "WRONG_ACCOUNT", NOW));
  }

  @Test
  void aRefundNobodyKnowsIsNotFound() {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(PAYMENT, "<outcome>PAID</outcome>"))))
        .isEqualTo("Client NOT_FOUND");
  }

  @Test
  void anOutcomeThatMakesNoSenseIsRefused() {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(REFUND, "<outcome>MAYBE</outcome>"))))
        .isEqualTo("Client VALIDATION");
  }
}
