package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.Refusal;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.centralnode.CentralNodeWiring;
import kz.qujat.integration.payment.PaymentWiring;
import kz.qujat.integration.tax.TaxWiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class InboundMessagesTest {
  private final CommandLog log = new CommandLog();
  private final Archive archive = new Archive();
  private AnnotationConfigWebApplicationContext context;
  private MockMvcTester http;

  @BeforeEach
  void open() {
    var cases = new CaseFiles(log);
    context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.addBeanFactoryPostProcessor(
        beans -> {
          beans.registerSingleton("archive", archive);
          beans.registerSingleton(
              "payments",
              new Payments(
                  log.chancery(), cases, log, null, new StateDuty(Map.of(), false)));
          beans.registerSingleton(
              "manufacture", new Manufacture(log.chancery(), cases, archive));
          beans.registerSingleton("desk", new RefundDesk(log.chancery(), log, archive));
          beans.registerSingleton("places", (Addresses) _ -> URI.create("http://127.0.0.1:1"));
          beans.registerSingleton("passwords", new OnePassword());
        });
    context.register(
        Web.class,
        NeighbourWiring.class,
        PaymentWiring.class,
        CentralNodeWiring.class,
        TaxWiring.class);
    context.refresh();
    http = MockMvcTester.from(context);
  }

  @EnableWebMvc
  static class Web {}

  private static final class OnePassword implements Credentials {
    @Override
    public String ours(Neighbour at) {
      return "open sesame";
    }

    @Override
    public String theirs(Neighbour neighbour) {
      return "open sesame";
    }
  }

  @AfterEach
  void close() {
    context.close();
  }

  private MvcTestResult send(String path, String json) {
    return http.post()
        .uri("/integration/" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }

  private void assertUnderstood(String path, String json, ApplicationCommand command) {
    assertThat(send(path, json))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo("{\"status\":\"ACCEPTED\"}", JsonCompareMode.STRICT);
    assertThat(log.commands()).containsExactly(command);
  }

  // --- money

  private static String payment(Object id) {
    return """
    {"messageId":"m1","paymentId":"%s","amount":"865.00","currency":"KZT",
     "payerIin":"850515490903","bankReference":"B-1","paidAt":"2026-03-01T23:30:00+05:00"}
    """
        .formatted(id);
  }

  @Test
  void moneyThatArrivedIsReceivedAsItsPayers() {
    assertUnderstood(
        "payments",
        payment(PAYMENT),
        new ReceivePayment(
            APPLICATION,
            PAYMENT,
            Money.tenge(865),
            AIGUL,
            "B-1",
            Instant.parse("2026-03-01T18:30:00Z"),
            log.chancery().notary().newRefund(),
            NOW));
  }

  @Test
  void moneyNobodyAskedForIsNotFound() {
    assertThat(send("payments", payment(new RefundId(REFUND.value()))))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void everyFieldAtFaultIsNamedAndNoneQuoted() {
    var result =
        send(
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
        .containsExactly(
            "messageId", "paymentId", "amount", "payerIin", "bankReference", "paidAt");
    assertThat(result)
        .bodyText()
        .contains("\"code\":\"VALIDATION\"")
        .doesNotContain("850515490900");
    assertThat(log.commands()).isEmpty();
  }

  @Test
  void whatIsNoJsonIsMalformed() {
    assertThat(send("payments", "<soap>"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("MALFORMED");
  }

  // --- cards

  private static String order(String rest) {
    return "{\"messageId\":\"m1\",\"applicationId\":\"%s\",\"attempt\":2,%s}"
        .formatted(APPLICATION, rest);
  }

  @Test
  void anOrderTakenOnIsNoted() {
    assertUnderstood(
        "central-node",
        order("\"status\":\"ACCEPTED\""),
        new AcceptManufacture(APPLICATION, 2, NOW));
  }

  @Test
  void aRejectedOrderIsNotedWithItsCode() {
    assertUnderstood(
        "central-node",
        order("\"status\":\"REJECTED\",\"code\":\"BAD_PHOTO\""),
        new RejectManufacture(APPLICATION, 2, "BAD_PHOTO", NOW));
  }

  @Test
  void aRejectionInFreeTextIsNotedWithoutIt() {
    assertUnderstood(
        "central-node",
        order("\"status\":\"REJECTED\",\"code\":\"Айгүл has moved\""),
        new RejectManufacture(APPLICATION, 2, "REJECTED", NOW));
  }

  @Test
  void theNumberOfACardGoesToTheVault() {
    assertUnderstood(
        "central-node",
        order("\"status\":\"MANUFACTURED\",\"cardNumber\":\"012345678\""),
        new RecordManufactured(APPLICATION, 2, Archive.PAPER, NOW));
  }

  @Test
  void aDeliveryIsNoted() {
    assertUnderstood(
        "central-node",
        order("\"status\":\"DELIVERED\""),
        new RecordDelivered(APPLICATION, 2, NOW));
  }

  @ParameterizedTest
  @CsvSource({"LOST,status", "MANUFACTURED,cardNumber"})
  void aReportThatMakesNoSenseIsRefused(String status, String field) {
    assertThat(send("central-node", order("\"status\":\"" + status + "\"")))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void aMessageBeforeItsTurnIsToBeSentAgain() {
    log.refuses(new Refusal.WrongStage(Status.UNDER_REVIEW));
    assertThat(send("central-node", order("\"status\":\"DELIVERED\"")))
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo("ILLEGAL_STATE");
  }

  @Test
  void aMessageAboutNothingIsNotFound() {
    log.refuses(new Refusal.NoSuchApplication());
    assertThat(send("central-node", order("\"status\":\"DELIVERED\""))).hasStatus(404);
  }

  // --- refunds

  private static String settlement(Object refund, String rest) {
    return "{\"messageId\":\"m1\",\"refundId\":\"%s\",\"attempt\":1,%s}".formatted(refund, rest);
  }

  @Test
  void aRefundThatWasPaidIsNoted() {
    assertUnderstood(
        "tax",
        settlement(REFUND, "\"outcome\":\"PAID\""),
        new RecordPaid(APPLICATION, REFUND, 1, NOW));
  }

  @Test
  void aRefundThatWasRejectedIsNotedWithItsCode() {
    assertUnderstood(
        "tax",
        settlement(REFUND, "\"outcome\":\"REJECTED\",\"code\":\"WRONG_ACCOUNT\""),
        new RecordRejected(APPLICATION, REFUND, 1, "WRONG_ACCOUNT", NOW));
  }

  @Test
  void aRefundNobodyKnowsIsNotFound() {
    assertThat(send("tax", settlement(PAYMENT, "\"outcome\":\"PAID\""))).hasStatus(404);
  }

  @Test
  void anOutcomeThatMakesNoSenseIsRefused() {
    assertThat(send("tax", settlement(REFUND, "\"outcome\":\"MAYBE\""))).hasStatus(400);
  }
}
