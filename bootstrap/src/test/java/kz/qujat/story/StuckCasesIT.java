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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What got stuck is seen by those who look after it, and they get it going again.
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
  void anOrderThatDidNotGetThroughIsListedAndGetsThroughWhenItIsRetried() {
    country.fault("central-node", "DOWN");
    Citizen aigul = applicant();
    String parked = approved(aigul);
    Citizen daulet = applicant();
    String other = approved(daulet);
    String id = parked + ".ACCEPTANCE";
    Eventually.is(
        true,
        () -> find(supervisor, id).filter(one -> one.get("attempts").asInt() > 1).isPresent());
    JsonNode listed = find(supervisor, id).orElseThrow();
    assertThat(listed.get("cause").asString()).isEqualTo("ACCEPTANCE");
    assertThat(listed.get("applicationId").asString()).isEqualTo(parked);
    assertThat(listed.get("ticketNumber").asString()).startsWith("47-");
    assertThat(listed.get("lastError").asString()).isEqualTo("NEIGHBOUR_UNAVAILABLE");
    assertThat(listed.get("nextTry").isNull()).isFalse();
    assertThat(listed.get("late").asBoolean()).isFalse();
    assertThat(Http.texts(listed.get("remedies"))).containsExactly("RETRY", "PARK");
    assertThat(find(administrator, id)).isPresent();

    supervisor.post(STUCK + "/" + id + "/park", Map.of("reason", " ")).refused(400, "VALIDATION");
    supervisor.post(STUCK + "/" + id + "/release", WHY).refused(409, "ILLEGAL_STATE");
    Reply aside = supervisor.post(STUCK + "/" + id + "/park", WHY).is(200);
    assertThat(aside.at("parked").asBoolean()).isTrue();
    Eventually.is(true, () -> find(supervisor, id).orElseThrow().get("parked").asBoolean());
    assertThat(find(supervisor, id).orElseThrow().get("nextTry").isNull()).isTrue();

    country.fault("central-node", "OK");
    daulet.waitsFor("READY_FOR_PICKUP", other);
    assertThat(aigul.sees(parked).text("status")).isEqualTo("APPROVED");

    Http once = administrator.with("Idempotency-Key", "retry-" + parked);
    String first = once.post(STUCK + "/" + id + "/retry", WHY).is(200).body();
    assertThat(once.post(STUCK + "/" + id + "/retry", WHY).is(200).body()).isEqualTo(first);
    aigul.waitsFor("READY_FOR_PICKUP", parked);
    Eventually.is(false, () -> find(supervisor, id).isPresent());
    administrator.post(STUCK + "/" + id + "/retry", WHY).refused(409, "ILLEGAL_STATE");
    assertThat(orders(parked)).hasSize(1);
    assertThat(events(parked))
        .containsOnlyOnce("case-parked SUPERVISOR", "case-retried ADMINISTRATOR");
    assertThat(administrator.get("/actuator/prometheus").is(200).body())
        .containsPattern("qujat_duty_tries_failed_total\\{[^}]*duty=\"dispatch\"[^}]*} [1-9]")
        .containsPattern("qujat_duty_retries_succeeded_total\\{[^}]*duty=\"dispatch\"[^}]*} [1-9]");
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
    String id = application + ".REFUND_ANSWER";

    country.clockStandsAt(late.minusSeconds(1));
    assertThat(find(supervisor, id)).isEmpty();
    supervisor.post(STUCK + "/" + id + "/retry", WHY).refused(409, "ILLEGAL_STATE");
    country.clockStandsAt(late);
    Eventually.is(true, () -> find(supervisor, id).isPresent());
    supervisor.post(STUCK + "/" + id + "/retry", WHY).is(200);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("FILED");
  }

  @Test
  void moneyIsClaimedUntilItsLastDayOfWhichTheListTells() {
    Citizen aigul = applicant();
    String application = annulled(aigul);
    String id = application + ".BANK_ACCOUNT";
    LocalDate lastDay = LocalDate.now(CivilDate.KAZAKHSTAN).plusYears(3);

    country.clockStandsAt(lastDay.atTime(12, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
    Eventually.is(true, () -> find(supervisor, id).isPresent());
    JsonNode listed = find(supervisor, id).orElseThrow();
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
  void anotherRegionsCasesAreNotThere() {
    country.fault("central-node", "DOWN");
    String application = approved(applicant());
    String id = application + ".ACCEPTANCE";
    Eventually.is(true, () -> find(supervisor, id).isPresent());
    assertThat(find(elsewhere, id)).isEmpty();
    elsewhere.get(STUCK + "?region=47").refused(404, "NOT_FOUND");
    for (String remedy : List.of("retry", "release", "park")) {
      elsewhere.post(STUCK + "/" + id + "/" + remedy, "{broken").refused(404, "NOT_FOUND");
    }
    supervisor.post(STUCK + "/" + application + ".NONSENSE/park", WHY).refused(404, "NOT_FOUND");
  }

  @Test
  void anApplicationIsTakenFromTheOfficerWhoDoesNotDecideInTime() {
    Citizen aigul = applicant();
    String application = aigul.applies("4701");
    dana.claims(application).is(200);
    String id = application + ".DECISION";
    supervisor.post(STUCK + "/" + id + "/release", WHY).refused(409, "ILLEGAL_STATE");
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));
    Eventually.is(true, () -> find(supervisor, id).isPresent());
    assertThat(find(supervisor, id).orElseThrow().get("late").asBoolean()).isTrue();
    Reply released = supervisor.post(STUCK + "/" + id + "/release", WHY).is(200);
    assertThat(released.text("status")).isEqualTo("REGISTERED");
    Eventually.is(false, () -> find(supervisor, id).isPresent());
    assertThat(events(application))
        .contains("case-released SUPERVISOR", "review-released SUPERVISOR");
    dana.claims(application).is(200);
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

  private static Optional<JsonNode> find(Http staff, String id) {
    return staff
        .get(STUCK + "?limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .filter(one -> one.get("id").asString().equals(id))
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
