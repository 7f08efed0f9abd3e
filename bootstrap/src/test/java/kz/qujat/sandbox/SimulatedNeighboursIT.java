package kz.qujat.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.sandbox.Papers.AIGUL;
import static kz.qujat.sandbox.Papers.DAULET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.Notifier;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Addresses;
import kz.qujat.sandbox.RecordingProduct.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class SimulatedNeighboursIT {
  private static SandboxRun sandbox;
  private static RecordingProduct product;

  @BeforeAll
  static void start() {
    sandbox = SandboxRun.start();
    product = sandbox.the(RecordingProduct.class);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @AfterEach
  void calmDown() {
    for (Neighbour neighbour : Neighbour.values()) {
      behave(neighbour.wireName(), "OK");
    }
    product.answers(_ -> 200);
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":true}");
  }

  private static void behave(String neighbour, String mode) {
    var reply =
        sandbox.put("/sandbox/faults/" + neighbour, "{\"mode\":\"%s\"}".formatted(mode));
    assertThat(reply.status()).isEqualTo(200);
  }

  // --- the register

  @Test
  void whoeverIsPutIntoTheRegisterIsFoundThere() {
    var reply =
        sandbox.put(
            "/sandbox/citizens/850515490903",
            """
            {"surname":"Сапарова","givenName":"Айгүл","patronymic":null,"birthDate":"1985-05-15",
             "sex":"FEMALE","citizenship":"KAZ","photoBase64":null,
             "cards":[{"number":"012345678","issuedOn":"2016-03-20","expiresOn":"2026-03-20",
                       "invalidated":false}]}
            """);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(sandbox.the(PopulationRegistry.class).find(AIGUL)).contains(Papers.entry());
  }

  @Test
  void aPhotoOfTheRegisterComesBackAsItWentIn() {
    sandbox.put(
        "/sandbox/citizens/080229690004",
        """
        {"surname":"А","givenName":"Б","birthDate":"2008-02-29","sex":"MALE","citizenship":"KAZ",
         "exemption":"ORPHAN","deathDate":"2025-01-01","missing":true,"incapable":true,
         "photoBase64":"/9j/4AAQ","cards":[]}
        """);
    var entry =
        sandbox
            .the(PopulationRegistry.class)
            .find(new Iin("080229690004"))
            .orElseThrow();
    assertThat(entry.photo().mediaType()).isEqualTo("image/jpeg");
    assertThat(entry.person().exemption()).isNotNull();
    assertThat(entry.person().missing()).isTrue();
  }

  @Test
  void nobodyIsFoundUnderANumberThatWasNotEntered() {
    assertThat(sandbox.the(PopulationRegistry.class).find(DAULET)).isEmpty();
  }

  @Test
  void aPersonThatCannotBeUnderstoodIsRefusedFieldByField() {
    var reply =
        sandbox.put(
            "/sandbox/citizens/850515490903",
            """
            {"surname":"А","birthDate":"15.05.1985","sex":"X","citizenship":"KAZ",
             "cards":[{"number":"1"}]}
            """);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.mediaType()).startsWith("application/problem+json");
    assertThat(reply.json().path("code").asString()).isEqualTo("VALIDATION");
    assertThat(reply.json().path("errors").findValuesAsString("field"))
        .containsExactly(
            "givenName", "birthDate", "sex", "cards[0].issuedOn", "cards[0].expiresOn");
  }

  // --- payments

  @Test
  void aPaidPaymentIsNotifiedToTheProductBeforeTheControlAnswers() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(product.about("paymentId", order.payment()))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.sender()).isEqualTo("payment");
              assertThat(message.path()).isEqualTo("/integration/payments");
              assertThat(message.messageId()).isEqualTo(message.text("messageId"));
              assertThat(message.text("amount")).isEqualTo("865.00");
              assertThat(message.text("payerIin")).isEqualTo("850515490903");
              assertThat(message.text("paidAt")).isEqualTo("2026-03-02T05:00:00Z");
            });
  }

  private static PaymentGateway.Order announced() {
    var order = Papers.payment(Papers.application());
    assertThat(sandbox.the(PaymentGateway.class).announce(order))
        .hasPath("/sandbox/pay/" + order.payment());
    return order;
  }

  @Test
  void somebodyElseMayPaySomethingElse() {
    var order = announced();
    sandbox.post(
        "/sandbox/payments/" + order.payment() + "/complete",
        "{\"payerIin\":\"850515390001\",\"amount\":\"1.00\"}");
    Message message = product.about("paymentId", order.payment()).getFirst();
    assertThat(message.text("payerIin")).isEqualTo("850515390001");
    assertThat(message.text("amount")).isEqualTo("1.00");
  }

  @Test
  void payingOnceAndNotifyingThriceIsOneTransfer() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{\"times\":3}");
    assertThat(product.about("paymentId", order.payment()))
        .hasSize(3)
        .extracting(message -> message.text("bankReference"))
        .containsOnly(
            product.about("paymentId", order.payment()).getFirst().text("bankReference"));
    assertThat(book("/sandbox/payments", order.application()))
        .isEqualTo(
            """
            [{"paymentId":"%s","applicationId":"%s","amount":"865.00","deliveries":3}]"""
                .formatted(order.payment(), order.application()));
  }

  @Test
  void payingTwiceIsTwoTransfers() {
    var order = announced();
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(product.about("paymentId", order.payment()))
        .extracting(message -> message.text("bankReference"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void thePageOfTheGatewayPays() {
    var order = announced();
    assertThat(sandbox.get("/sandbox/pay/" + order.payment()).text()).contains("865.00 ₸");
    assertThat(sandbox.post("/sandbox/pay/" + order.payment(), "").status()).isEqualTo(200);
    assertThat(product.about("paymentId", order.payment())).hasSize(1);
  }

  @Test
  void aNotificationTheProductCannotTakeYetIsSentAgainAsTheSame() {
    var order = announced();
    product.answers(_ -> product.about("paymentId", order.payment()).size() == 1 ? 503 : 200);
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () ->
                assertThat(product.about("paymentId", order.payment()))
                    .hasSize(2)
                    .extracting(Message::messageId)
                    .containsOnly(
                        product.about("paymentId", order.payment()).getFirst().messageId()));
  }

  @Test
  void aNotificationTheProductRefusesForGoodIsNotSentAgain() {
    var order = announced();
    product.answers(_ -> 404);
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(reply.json().path("notified").asBoolean()).isTrue();
    assertThat(product.about("paymentId", order.payment())).hasSize(1);
  }

  @Test
  void aGatewayThatIsDownSendsNothingUntilItIsBack() {
    var order = announced();
    behave("payment", "DOWN");
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(reply.json().path("notified").asBoolean()).isFalse();
    assertThat(product.about("paymentId", order.payment())).isEmpty();
    behave("payment", "OK");
    await()
        .atMost(10, SECONDS)
        .until(() -> product.about("paymentId", order.payment()).size() == 1);
  }

  @Test
  void aStammeringGatewaySaysEverythingTwice() {
    var order = announced();
    behave("payment", "DUPLICATE");
    sandbox.post("/sandbox/payments/" + order.payment() + "/complete", "{}");
    assertThat(product.about("paymentId", order.payment()))
        .hasSize(2)
        .extracting(Message::messageId)
        .containsOnly(product.about("paymentId", order.payment()).getFirst().messageId());
  }

  @Test
  void aPaymentNobodyAnnouncedCannotBePaid() {
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
  void aTransferThatMakesNoSenseIsRefused(String json) {
    var order = announced();
    var reply = sandbox.post("/sandbox/payments/" + order.payment() + "/complete", json);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("code").asString()).isEqualTo("VALIDATION");
  }

  // --- the central node

  @Test
  void anOrderGoesItsWayByItself() {
    var application = Papers.application();
    sandbox.the(CentralNode.class).order(Papers.order(application, 1));
    await()
        .atMost(15, SECONDS)
        .untilAsserted(
            () ->
                assertThat(product.about("applicationId", application))
                    .extracting(message -> message.text("status"))
                    .containsExactly("ACCEPTED", "MANUFACTURED", "DELIVERED"));
    assertThat(product.about("status", "MANUFACTURED"))
        .allSatisfy(message -> assertThat(message.text("cardNumber")).matches("\\d{9}"));
  }

  @Test
  void withoutItsOwnPaceAnOrderMovesWhenItIsTold() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    var application = Papers.application();
    sandbox.the(CentralNode.class).order(Papers.order(application, 1));
    for (String status : List.of("ACCEPTED", "MANUFACTURED", "DELIVERED", "DELIVERED")) {
      var reply = sandbox.post("/sandbox/central-node/" + application + "/advance", "");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.json().path("status").asString()).isEqualTo(status);
    }
    assertThat(product.about("applicationId", application))
        .extracting(message -> message.text("status"))
        .containsExactly("ACCEPTED", "MANUFACTURED", "DELIVERED");
  }

  @Test
  void theSameOrderTwiceIsOneOrder() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    var application = Papers.application();
    sandbox.the(CentralNode.class).order(Papers.order(application, 1));
    sandbox.the(CentralNode.class).order(Papers.order(application, 1));
    assertThat(book("/sandbox/central-node/orders", application))
        .isEqualTo(
            """
            [{"applicationId":"%s","attempt":1,"status":"RECEIVED","deliveries":2}]"""
                .formatted(application));
  }

  @Test
  void aNodeThatRejectsTakesTheOrderAndSaysSoLater() {
    behave("central-node", "REJECT");
    var application = Papers.application();
    assertThat(sandbox.the(CentralNode.class).order(Papers.order(application, 1)))
        .isEqualTo(new CentralNode.Receipt.Received());
    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () ->
                assertThat(product.about("applicationId", application))
                    .extracting(m -> m.text("status"), m -> m.text("code"))
                    .containsExactly(tuple(
                        "REJECTED", "SANDBOX_REJECT")));
  }

  @Test
  void aNodeThatLosesItsReplyHasTheOrderAllTheSame() {
    sandbox.put("/sandbox/central-node/auto", "{\"enabled\":false}");
    behave("central-node", "LOSE_REPLY");
    var application = Papers.application();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> sandbox.the(CentralNode.class).order(Papers.order(application, 1)));
    assertThat(sandbox.get("/sandbox/central-node/orders?applicationId=" + application).items())
        .hasSize(1);
  }

  @Test
  void anOrderNobodyGaveCannotAdvance() {
    var reply =
        sandbox.post("/sandbox/central-node/" + Papers.application() + "/advance", "");
    assertThat(reply.status()).isEqualTo(404);
  }

  // --- the tax authority

  @ParameterizedTest
  @ValueSource(strings = {"PAID", "REJECTED"})
  void aFilingIsSettledAsTold(String outcome) {
    var refund = Papers.refund(Papers.application(), 1);
    assertThat(sandbox.the(TaxAuthority.class).file(refund))
        .isEqualTo(new TaxAuthority.Receipt.Received());
    var reply =
        sandbox.post(
            "/sandbox/tax/" + refund.refund() + "/settle",
            "{\"outcome\":\"%s\"}".formatted(outcome));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(product.about("refundId", refund.refund()))
        .extracting(message -> message.text("outcome"))
        .containsExactly(outcome);
    assertThat(book("/sandbox/tax/refunds", refund.application()))
        .isEqualTo(
            """
            [{"refundId":"%s","applicationId":"%s","status":"%s","deliveries":1}]"""
                .formatted(refund.refund(), refund.application(), outcome));
  }

  @Test
  void anAuthorityThatRejectsRefusesTheFilingAtOnce() {
    behave("tax", "REJECT");
    var refund = Papers.refund(Papers.application(), 1);
    assertThat(sandbox.the(TaxAuthority.class).file(refund))
        .isEqualTo(new TaxAuthority.Receipt.Refused("SANDBOX_REJECT"));
  }

  // --- notices

  @Test
  void theSameNoticeTwiceIsOneNotice() {
    var application = Papers.application();
    sandbox.the(Notifier.class).send(Papers.notice(application));
    sandbox.the(Notifier.class).send(Papers.notice(application));
    assertThat(book("/sandbox/notifications", application))
        .isEqualTo(
            """
            [{"applicationId":"%s","status":"REGISTERED","channel":"SMS","deliveries":2}]"""
                .formatted(application));
  }

  private static String book(String path, Object application) {
    return sandbox.get(path + "?applicationId=" + application).items().toString();
  }

  // --- faults

  @ParameterizedTest
  @EnumSource(value = Neighbour.class, names = "EDS_REVOCATION", mode = EnumSource.Mode.EXCLUDE)
  void whoIsDownRefusesConnectionsAndComesBackAtTheSameAddress(Neighbour neighbour)
      throws Exception {
    URI address = sandbox.the(Addresses.class).of(neighbour);
    behave(neighbour.wireName(), "DOWN");
    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> knock(address));
    behave(neighbour.wireName(), "OK");
    assertThat(knock(address)).isEqualTo(401);
  }

  private static int knock(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "SLOW", "ERROR", "REJECT", "LOSE_REPLY"})
  @Timeout(10)
  void aRegisterInTroubleIsAnUnavailableNeighbourWithinFiveSeconds(String mode) {
    behave("civil-registry", mode);
    long begun = System.nanoTime();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> sandbox.the(PopulationRegistry.class).find(AIGUL))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(Neighbour.CIVIL_REGISTRY));
    assertThat(System.nanoTime() - begun).isLessThan(SECONDS.toNanos(5));
  }

  @Test
  void theRevocationSourceAnswersEverybodyAndRefusesInItsOwnWay() throws Exception {
    URI ocsp = sandbox.the(Addresses.class).of(Neighbour.EDS_REVOCATION).resolve("/ocsp");
    HttpRequest question =
        HttpRequest.newBuilder(ocsp)
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {7}))
            .build();
    var http = HttpClient.newHttpClient();
    assertThat(http.send(question, HttpResponse.BodyHandlers.ofByteArray()).body())
        .containsExactly(7);
    behave("eds-revocation", "REJECT");
    assertThat(http.send(question, HttpResponse.BodyHandlers.ofByteArray()).body())
        .containsExactly(0x30, 0x03, 0x0a, 0x01, 0x06);
  }

  @Test
  void anUnknownNeighbourCannotFail() {
    var reply = sandbox.put("/sandbox/faults/post-office", "{\"mode\":\"DOWN\"}");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.mediaType()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"mode\":\"SAD\"}", "{\"mode\":\"SLOW\",\"delayMillis\":-1}"})
  void anUnknownFaultIsRefused(String json) {
    JsonNode problem = sandbox.put("/sandbox/faults/tax", json).json();
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("code").asString()).isEqualTo("VALIDATION");
  }
}
