package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Stuck cases are shown to the responsible staff, who get them moving again.
class StuckCasesIT {
  private static final String STUCK = "/api/v1/operations/stuck";
  private static final Map<String, String> WHY = Map.of("reason", "Узел снова отвечает");

  private final Country country = Product.country();
  private final Officer dana = country.officer("47");
  private final Http supervisor = staff("SUPERVISOR", Map.of("name", "Болат", "region", "47"));
  private final Http elsewhere = staff("SUPERVISOR", Map.of("name", "Асель", "region", "71"));
  private final Http administrator = staff("ADMINISTRATOR", Map.of("name", "Марат"));

  private Http staff(String role, Map<String, Object> more) {
    return country.http().as(country.token(role, Country.newIin(), more));
  }

  @AfterEach
  void everythingIsAsUsual() {
    country.fault("central-node", "OK");
    country.clockRuns();
  }

  @Test
  void aFailedOrderIsListedAndSentByARetry() {
    country.fault("central-node", "DOWN");
    Citizen aigul = applicant();
    String parked = approved(aigul);
    Citizen daulet = applicant();
    String other = approved(daulet);
    String wait = waitOf(parked, "ACCEPTANCE");
    Eventually.is(
        true,
        () -> find(supervisor, wait).filter(one -> one.get("attempts").asInt() > 1).isPresent());
    JsonNode listed = find(supervisor, wait).orElseThrow();
    String id = listed.get("id").asString();
    assertThat(listed.get("kind").asString()).isEqualTo("APPLICATION_WAIT");
    assertThat(listed.get("cause").asString()).isEqualTo("ACCEPTANCE");
    assertThat(listed.get("applicationId").asString()).isEqualTo(parked);
    assertThat(listed.get("ticketNumber").asString()).startsWith("47-");
    assertThat(listed.get("lastError").asString()).isEqualTo("NEIGHBOUR_UNAVAILABLE");
    assertThat(listed.get("nextTry").isNull()).isFalse();
    assertThat(listed.get("late").asBoolean()).isFalse();
    assertThat(Http.texts(listed.get("remedies"))).containsExactly("RETRY", "PARK");
    assertThat(find(administrator, id)).isPresent();

    supervisor.post(STUCK + "/" + id + "/park", Map.of("reason", " ")).refused(400, "VALIDATION");
    supervisor.post(STUCK + "/" + id + "/take-back", WHY).refused(409, "WRONG_REMEDY");
    Reply aside = supervisor.post(STUCK + "/" + id + "/park", WHY).is(200);
    assertThat(aside.text("remedy")).isEqualTo("PARK");
    Eventually.is(true, () -> find(supervisor, id).orElseThrow().get("parked").asBoolean());
    assertThat(find(supervisor, id).orElseThrow().get("nextTry").isNull()).isTrue();
    assertThat(Http.texts(find(supervisor, id).orElseThrow().get("remedies")))
        .containsExactly("RETRY", "RESUME");
    aRoundOfTriesIsOver(other);

    country.fault("central-node", "OK");
    daulet.waitsFor("READY_FOR_PICKUP", other);
    assertThat(aigul.sees(parked).text("status")).isEqualTo("APPROVED");

    Http once = administrator.with("Idempotency-Key", "retry-" + parked);
    String first = once.post(STUCK + "/" + id + "/retry", WHY).is(200).body();
    assertThat(once.post(STUCK + "/" + id + "/retry", WHY).is(200).body()).isEqualTo(first);
    aigul.waitsFor("READY_FOR_PICKUP", parked);
    Eventually.is(false, () -> find(supervisor, id).isPresent());
    administrator.post(STUCK + "/" + id + "/retry", WHY).refused(404, "NOT_FOUND");
    assertThat(orders(parked)).hasSize(1);
    assertThat(events(parked))
        .containsOnlyOnce("wait-parked SUPERVISOR", "retry-requested ADMINISTRATOR");
    assertThat(administrator.get("/actuator/prometheus").is(200).body())
        .containsPattern("qujat_handler_tries_failed_total\\{[^}]*handler=\"dispatch\"[^}]*} [1-9]")
        .containsPattern(
            "qujat_handler_retries_succeeded_total\\{[^}]*handler=\"dispatch\"[^}]*} [1-9]");
  }

  /// Returns when no try is running that began before the call: once another case was tried twice,
  /// the earlier run is over.
  private void aRoundOfTriesIsOver(String other) {
    String wait = waitOf(other, "ACCEPTANCE");
    int before = listed(wait).get("attempts").asInt();
    Eventually.is(true, () -> listed(wait).get("attempts").asInt() > before + 1);
  }

  @Test
  void aFilingWithoutAnAnswerIsStuckFromTheDayAfterTheTermOfTheTaxAuthority() {
    Citizen aigul = applicant();
    String application = annulled(aigul);
    aigul
        .portal()
        .put(
            Citizen.path(application) + "/refund/bank-account",
            Map.of("iban", "KZ86125KZT5004100100"))
        .is(200);
    Eventually.is("FILED", () -> aigul.sees(application).text("refund.status"));
    LocalDate dueOn = LocalDate.parse(aigul.sees(application).text("refund.dueOn"));
    Instant late = dueOn.plusDays(1).atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
    String wait = refundWaitOf(aigul, application, "REFUND_ANSWER");

    country.clockStandsAt(late.minusSeconds(1));
    assertThat(find(supervisor, wait)).isEmpty();
    country.clockStandsAt(late);
    String id = listed(wait).get("id").asString();
    country.clockStandsAt(late.minusSeconds(1));
    supervisor.post(STUCK + "/" + id + "/retry", WHY).refused(404, "NOT_FOUND");
    country.clockStandsAt(late);
    supervisor.post(STUCK + "/" + id + "/retry", WHY).is(200);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("FILED");
  }

  @Test
  void aRefundCanBeClaimedUntilTheLastDayShownInTheList() {
    Citizen aigul = applicant();
    String application = annulled(aigul);
    String wait = refundWaitOf(aigul, application, "BANK_ACCOUNT");
    LocalDate lastDay = LocalDate.now(CivilDate.KAZAKHSTAN).plusYears(3);

    country.clockStandsAt(lastDay.atTime(12, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
    JsonNode listed = listed(wait);
    assertThat(listed.get("lastDay").asString()).isEqualTo(lastDay.toString());
    assertThat(listed.get("reminder").asBoolean()).isTrue();

    country.clockStandsAt(
        lastDay.plusDays(1).atTime(12, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
    aigul
        .portal()
        .put(
            Citizen.path(application) + "/refund/bank-account",
            Map.of("iban", "KZ86125KZT5004100100"))
        .refused(409, "ILLEGAL_STATE");
  }

  private String annulled(Citizen citizen) {
    String application = citizen.applies("4701");
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_PHOTO", "Лицо в тени").is(200);
    return application;
  }

  @Test
  void anotherRegionsCasesAreNotListed() {
    country.fault("central-node", "DOWN");
    String application = approved(applicant());
    String id = listed(waitOf(application, "ACCEPTANCE")).get("id").asString();
    assertThat(find(elsewhere, id)).isEmpty();
    elsewhere.get(STUCK + "?region=47").refused(404, "NOT_FOUND");
    for (String remedy : List.of("retry", "park", "resume", "take-back", "settle")) {
      elsewhere.post(STUCK + "/" + id + "/" + remedy, "{broken").refused(404, "NOT_FOUND");
    }
    supervisor
        .post(STUCK + "/" + waitOf(application, "NONSENSE") + "1/park", WHY)
        .refused(404, "NOT_FOUND");
  }

  private Citizen applicant() {
    return country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(15));
  }

  private String approved(Citizen citizen) {
    String application = citizen.applies("4701");
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    return application;
  }

  /// Returns the beginning of the id of a wait of an application.
  private static String waitOf(String application, String awaited) {
    return "application-wait." + application + "." + awaited + ".";
  }

  private static String refundWaitOf(Citizen citizen, String application, String awaited) {
    String refund = citizen.sees(application).text("refund.refundId");
    return "refund-wait." + refund + "." + awaited + ".";
  }

  /// Returns the row of a wait, once it is there.
  private JsonNode listed(String wait) {
    Eventually.is(true, () -> find(supervisor, wait).isPresent());
    return find(supervisor, wait).orElseThrow();
  }

  private static Optional<JsonNode> find(Http staff, String id) {
    return staff
        .get(STUCK + "?limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .filter(one -> one.get("id").asString().startsWith(id))
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
        .map(event -> event.get("type").asString() + " " + event.at("/actor/kind").asString())
        .toList();
  }
}
