package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Messages of a neighbour that were lost are found by reconciliation and their effect is restored.
class ReconciliationIT {
  private static final String REPORTS = "/api/v1/operations/reconciliations";
  private static final String STUCK = "/api/v1/operations/stuck/";
  private static final Map<String, String> WHY = Map.of("reason", "Сообщение потеряно");

  private final Country country = Product.country();
  private final LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);
  private final Citizen aigul = country.citizen(today.plusDays(15));
  private final Http administrator =
      country.http().as(country.token("ADMINISTRATOR", Country.newIin(), Map.of("name", "Марат")));

  @BeforeEach
  void theNodeMovesOnlyOnRequest() {
    country.http().put("/sandbox/central-node/auto", Map.of("enabled", false)).is(200);
  }

  @AfterEach
  void everythingIsAsUsual() {
    country.http().put("/sandbox/central-node/auto", Map.of("enabled", true)).is(200);
    List.of("payment", "central-node").forEach(neighbour -> country.fault(neighbour, "OK"));
    country.clockRuns();
  }

  @Test
  void aPaymentWithoutANotificationIsFoundAndRecorded() {
    String application = aigul.starts("5501");
    String payment = asksForTheDuty(application);
    country.fault("payment", "DOWN");
    country.pays(payment, Map.of()).is(200);
    whatIsUnderWayIsLost("payment");

    assertThat(compared("PAYMENTS", application)).containsExactly("MISSING_HERE");
    assertThat(compared("PAYMENTS", application)).containsExactly("MISSING_HERE");
    Eventually.is(true, () -> isStuck(application));

    retried(application);
    Eventually.is("PAID", () -> aigul.sees(application).text("payment.status"));
    Eventually.is(false, () -> isStuck(application));
    assertThat(compared("PAYMENTS", application)).isEmpty();
    assertThat(events(application))
        .containsSubsequence(
            "discrepancy-found", "retry-requested", "duty-paid", "discrepancy-resolved")
        .containsOnlyOnce("discrepancy-found");
  }

  @Test
  void lostReportsOfTheNodeAreFoundAndRecorded() {
    String application = aigul.applies("5501");
    Officer dana = country.officer("55");
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    Eventually.is(1, () -> orders(application).size());
    country.fault("central-node", "DOWN");
    advance(application);
    advance(application);
    whatIsUnderWayIsLost("central-node");
    assertThat(aigul.sees(application).text("status")).isEqualTo("APPROVED");

    assertThat(compared("ORDERS", application)).containsExactly("PROGRESS");
    retried(application);
    aigul.waitsFor("MANUFACTURED", application);
    Eventually.is(false, () -> isStuck(application));
    assertThat(orders(application)).hasSize(1);
    country.clockRuns();
    advance(application);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    assertThat(events(application)).containsOnlyOnce("manufacture-accepted", "card-manufactured");
  }

  @Test
  void aDayThatIsNotOverIsNotCompared() {
    administrator
        .post(REPORTS, Map.of("book", "ORDERS", "day", today.toString()))
        .refused(400, "VALIDATION");
    administrator.post(REPORTS, Map.of("book", "PEOPLE")).refused(400, "VALIDATION");
    administrator.post(REPORTS, "{broken").refused(400, "MALFORMED");
  }

  @Test
  void withoutAnAnswerFromTheNeighbourThereIsNoReport() {
    country.fault("payment", "DOWN");
    administrator
        .post(REPORTS, Map.of("book", "PAYMENTS", "day", today.minusDays(3).toString()))
        .refused(503, "NEIGHBOUR_UNAVAILABLE");
  }

  private String asksForTheDuty(String application) {
    return aigul
        .portal()
        .post(Citizen.path(application) + "/payment", Map.of())
        .is(201)
        .text("paymentId");
  }

  private void whatIsUnderWayIsLost(String neighbour) {
    Reply lost = country.http().delete("/sandbox/letters/" + neighbour).is(200);
    assertThat(lost.at("letters").asInt()).isPositive();
    country.fault(neighbour, "OK");
  }

  private void advance(String application) {
    country.http().post("/sandbox/central-node/" + application + "/advance", Map.of()).is(200);
  }

  /// Returns the kinds of differences of an application that tomorrow's comparison finds for today.
  private List<String> compared(String book, String application) {
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(1)).plus(Duration.ofHours(4)));
    return administrator
        .post(REPORTS, Map.of("book", book, "day", today.toString()))
        .is(200)
        .at("differences")
        .valueStream()
        .filter(one -> one.get("applicationId").asString("").equals(application))
        .map(one -> one.get("kind").asString())
        .toList();
  }

  private void retried(String application) {
    Eventually.is(true, () -> isStuck(application));
    String id = difference(application).orElseThrow();
    administrator.post(STUCK + id + "/retry", WHY).is(200);
  }

  private boolean isStuck(String application) {
    return difference(application).isPresent();
  }

  /// Returns the id of the row about the difference of an application.
  private Optional<String> difference(String application) {
    return administrator
        .get("/api/v1/operations/stuck?region=55&limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .map(one -> one.get("id").asString())
        .filter(id -> id.startsWith("difference." + application + "."))
        .findFirst();
  }

  private List<JsonNode> orders(String application) {
    return country
        .http()
        .get("/sandbox/central-node/orders?applicationId=" + application)
        .is(200)
        .at("items")
        .valueStream()
        .toList();
  }

  private List<String> events(String application) {
    return country
        .auditor()
        .get("/api/v1/audit/applications/" + application + "/events")
        .is(200)
        .at("events")
        .valueStream()
        .map(one -> one.get("type").asString())
        .toList();
  }
}
