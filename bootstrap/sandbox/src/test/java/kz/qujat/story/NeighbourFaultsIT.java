package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Neighbours that fail in every possible way. A citizen or an officer gets an error at once, and
/// automatic steps happen in the end, exactly once.
class NeighbourFaultsIT {
  private static final String POINT = "7501";
  private static final List<String> NEIGHBOURS =
      List.of("civil-registry", "payment", "central-node", "tax", "notification", "eds-revocation");

  private final Country country = Product.country();
  private final Officer dana = country.officer("75");
  private final LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);

  @AfterEach
  void theNeighboursAreWell() {
    NEIGHBOURS.forEach(neighbour -> country.fault(neighbour, "OK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "SLOW", "ERROR", "REJECT", "LOSE_REPLY"})
  void anUnresponsiveRegisterIsNamedInTheError(String mode) {
    Citizen aigul = country.citizen(today.plusDays(5));
    country.fault("civil-registry", mode);
    Reply answer = aigul.asks().refused(503, "NEIGHBOUR_UNAVAILABLE");
    assertThat(answer.text("neighbour")).isEqualTo("civil-registry");
    assertThat(answer.header("Retry-After")).isNotEmpty();
    country.fault("civil-registry", "OK");
    assertThat(aigul.asks().is(200).at("eligible").asBoolean()).isTrue();
  }

  @Test
  void aGatewayThatGivesNoAnswerLeavesTheDraftAsItWas() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.starts(POINT);
    country.fault("payment", "DOWN");
    aigul
        .portal()
        .post(Citizen.path(application) + "/payment", Map.of())
        .refused(503, "NEIGHBOUR_UNAVAILABLE");
    assertThat(aigul.sees(application).at("payment").isNull()).isTrue();
    country.fault("payment", "OK");
    aigul.pays(application);
  }

  @Test
  void aSignatureThatCannotBeVerifiedNowDecidesNothing() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.applies(POINT);
    dana.claims(application).is(200);
    String document = dana.reads(application, "APPROVAL").is(200).text("documentBase64");
    country.fault("eds-revocation", "DOWN");
    Reply unknown = dana.approves(application).refused(503, "EDS_STATUS_UNKNOWN");
    assertThat(unknown.header("Retry-After")).isNotEmpty();
    assertThat(aigul.sees(application).text("status")).isEqualTo("UNDER_REVIEW");
    country.fault("eds-revocation", "OK");
    assertThat(dana.reads(application, "APPROVAL").is(200).text("documentBase64"))
        .isEqualTo(document);
    dana.approves(application).is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "ERROR", "DUPLICATE", "LOSE_REPLY"})
  void anOrderReachesTheCentralNodeOnceWhateverHappensOnTheWay(String mode) {
    country.fault("central-node", mode);
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.applies(POINT);
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    if (!mode.equals("DUPLICATE")) {
      aTryHasFailed(mode, "/sandbox/central-node/orders", application);
      country.fault("central-node", "OK");
    }
    aigul.waitsFor("READY_FOR_PICKUP", application);
    assertThat(book("/sandbox/central-node/orders", application)).hasSize(1);
  }

  /// A neighbour that loses replies has processed the request; with any other fault, nothing has
  /// arrived.
  private void aTryHasFailed(String mode, String book, String application) {
    if (mode.equals("LOSE_REPLY")) {
      Eventually.is(1, () -> book(book, application).size());
    } else {
      country.hasTriedInVain(application, "75");
      assertThat(book(book, application)).isEmpty();
    }
  }

  @Test
  void anOrderTheNodeRejectsIsBackWithTheSameOfficerWhoDecidesAnew() {
    country.fault("central-node", "REJECT");
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.applies(POINT);
    dana.claims(application).is(200);
    String first = dana.reads(application, "APPROVAL").is(200).text("sha256");
    dana.approves(application).is(200);
    aigul.waitsFor("UNDER_REVIEW", application);
    country.fault("central-node", "OK");
    country.officer("75").claims(application).refused(409, "CLAIMED_BY_OTHER");
    assertThat(dana.reads(application, "APPROVAL").is(200).text("sha256")).isNotEqualTo(first);
    dana.approves(application).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", application);
  }

  @Test
  void aNotificationOfAPaymentThatComesTwiceIsOnePayment() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.starts(POINT);
    String payment = asksForPayment(aigul, application);
    country.pays(payment, Map.of("times", 3)).is(200);
    Eventually.is("PAID", () -> aigul.sees(application).text("payment.status"));
    assertThat(aigul.sees(application).at("refund").isNull()).isTrue();
  }

  @Test
  void aSecondPaymentIsOnItsWayBack() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.starts(POINT);
    String payment = asksForPayment(aigul, application);
    country.pays(payment, Map.of()).is(200);
    Eventually.is("PAID", () -> aigul.sees(application).text("payment.status"));
    country.pays(payment, Map.of()).is(200);
    Eventually.is("AWAITING_BANK_ACCOUNT", () -> aigul.sees(application).text("refund.status"));
    assertThat(aigul.sees(application).text("payment.status")).isEqualTo("PAID");
  }

  @Test
  void aWrongAmountOrPayerPaysNothingAndGoesBack() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.starts(POINT);
    country.pays(asksForPayment(aigul, application), Map.of("amount", "1.00")).is(200);
    Eventually.is("WRONG_AMOUNT", () -> aigul.sees(application).text("payment.status"));
    country.pays(asksForPayment(aigul, application), Map.of("payerIin", Country.newIin())).is(200);
    Eventually.is("WRONG_PAYER", () -> aigul.sees(application).text("payment.status"));
    aigul.pays(application);
  }

  private static String asksForPayment(Citizen citizen, String application) {
    return citizen
        .portal()
        .post(Citizen.path(application) + "/payment", Map.of())
        .is(201)
        .text("paymentId");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "LOSE_REPLY"})
  void everyNoticeAndEveryRefundIsSentOnceAfterAnOutage(String mode) {
    country.fault("notification", mode);
    country.fault("tax", mode);
    Citizen aigul = country.citizen(today.plusDays(5));
    String application = aigul.applies(POINT);
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_SIGNATURE", "Подпись у края").is(200);
    aigul
        .portal()
        .put(
            Citizen.path(application) + "/refund/bank-account",
            Map.of("iban", "KZ86125KZT5004100100"))
        .is(200);
    aTryHasFailed(mode, "/sandbox/tax/refunds", application);
    country.fault("notification", "OK");
    country.fault("tax", "OK");
    Eventually.is("FILED", () -> aigul.sees(application).text("refund.status"));
    assertThat(book("/sandbox/tax/refunds", application)).hasSize(1);
    Eventually.is(
        Set.of("REGISTERED", "UNDER_REVIEW", "ANNULLED"), () -> Set.copyOf(statuses(application)));
    Eventually.is(6, () -> statuses(application).size());
    Eventually.is(
        List.of("REFUND_AWAITING_BANK_ACCOUNT", "REFUND_FILED"),
        () -> notices(application).filter(NeighbourFaultsIT::isOfRefund).distinct().toList());
  }

  /// Returns the statuses of the application itself that were notified.
  private List<String> statuses(String application) {
    return notices(application).filter(status -> !isOfRefund(status)).toList();
  }

  private static boolean isOfRefund(String status) {
    return status.startsWith("REFUND_");
  }

  private Stream<String> notices(String application) {
    return book("/sandbox/notifications", application).stream()
        .map(notice -> notice.get("status").asString());
  }

  private List<JsonNode> book(String path, String application) {
    return country
        .http()
        .get(path + "?applicationId=" + application)
        .is(200)
        .at("items")
        .valueStream()
        .toList();
  }
}
