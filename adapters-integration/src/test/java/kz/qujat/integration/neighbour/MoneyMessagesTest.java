package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.duty.Money;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Correspondents.Correspondent;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MoneyMessagesTest {
  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String payment(Object id) {
    return """
    <p:GatewayNkNotification xmlns:p="http://payments.bee.kz/GatewayNkNotification">
    <reference>R-1</reference><bankReference>B-1</bankReference>
    <payDate>2026-03-01T23:30:00+05:00</payDate><docDate>2026-03-01</docDate>
    <amount>865.00</amount><payerIdn>850515490903</payerIdn><payerName>Сапарова</payerName>
    <kno>6001</kno><kbk>108126</kbk><knp>911</knp><vo>01</vo><docNumber>%s</docNumber>
    <assign>пошлина</assign></p:GatewayNkNotification>
    """
        .formatted(id);
  }

  private MvcTestResult notify(String notification) {
    return doors.sendXml("payments", OtherSide.stamped(notification));
  }

  private void assertProblem(MvcTestResult result, int status, String code) {
    assertThat(result)
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(code);
    assertThat(doors.log.commands()).isEmpty();
    assertThat(doors.setAside).isEmpty();
  }

  @Test
  void moneyThatArrivedIsReceivedAsItsPayers() {
    MvcTestResult result = notify(payment(PAYMENT));
    assertThat(result).hasStatusOk();
    assertThat(Xml.text(OtherSide.checked(Doors.body(result)), "status")).isEqualTo("ACCEPTED");
    assertThat(doors.log.commands())
        .containsExactly(
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
  void whatIsNoXmlIsMalformed() {
    assertProblem(doors.sendXml("payments", "{}"), 400, "MALFORMED");
  }

  @Test
  void whatNobodySignedIsRefused() {
    assertProblem(doors.sendXml("payments", payment(PAYMENT)), 400, "SIGNATURE_INVALID");
  }

  @Test
  void anAmountThatWasAlteredIsRefused() {
    String altered = OtherSide.stamped(payment(PAYMENT)).replace("865.00", "866.00");
    assertProblem(doors.sendXml("payments", altered), 400, "SIGNATURE_INVALID");
  }

  @Test
  void whatAStrangerSignedIsRefused() {
    String strange = OtherSide.stamped(payment(PAYMENT), OtherSide.PRODUCT);
    assertProblem(doors.sendXml("payments", strange), 400, "SIGNATURE_INVALID");
  }

  @Test
  void moneyOfWhichAnotherNeighbourTellsIsRefused() {
    var node = new Correspondent("node", "its password", new X500Principal("CN=NODE"));
    try (var others = new Doors(_ -> node)) {
      assertThat(others.sendXml("payments", OtherSide.stamped(payment(PAYMENT))))
          .hasStatus(400)
          .bodyJson()
          .extractingPath("$.code")
          .isEqualTo("SIGNATURE_INVALID");
      assertThat(others.log.commands()).isEmpty();
    }
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
  void anAnswerIsReadAsItsSchemaAllows() {
    doors.assertTaken(
        "tax",
        settlement(REFUND.toString().toUpperCase(Locale.ROOT), "<outcome>Paid</outcome>")
            .replace("<attempt>1</attempt>", "<attempt> +01 </attempt>"),
        new RecordPaid(APPLICATION, REFUND, 1, NOW));
  }

  @Test
  void aRejectionWithoutACodeIsOne() {
    doors.assertTaken(
        "tax",
        settlement(REFUND, "<outcome>REJECTED</outcome>"),
        new RecordRejected(APPLICATION, REFUND, 1, "REJECTED", NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<outcome>PAID</outcome><outcome>REJECTED</outcome>",
        "<outcome>UNDECIDED</outcome>"
      })
  void anAnswerThatDecidesNothingOrTwoThingsIsRefused(String outcome) {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(REFUND, outcome))))
        .isEqualTo("Client VALIDATION");
    assertThat(doors.log.commands()).isEmpty();
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
