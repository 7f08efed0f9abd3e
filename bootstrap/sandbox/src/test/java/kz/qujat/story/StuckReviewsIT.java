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

/// A review that lasts too long is a wait like any other. Taking it from its officer is a separate
/// action.
class StuckReviewsIT {
  private static final String STUCK = "/api/v1/operations/stuck";
  private static final Map<String, String> WHY = Map.of("reason", "Инспектор в отпуске");

  private final Country country = Product.country();
  private final Officer dana = country.officer("43");
  private final Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(15));
  private final Http supervisor =
      country
          .http()
          .as(
              country.token(
                  "SUPERVISOR", Country.newIin(), Map.of("name", "Болат", "region", "43")));

  @AfterEach
  void theClockRunsAgain() {
    country.clockRuns();
  }

  @Test
  void anApplicationIsTakenFromTheOfficerWhoDoesNotDecideInTime() {
    String application = aigul.applies("4301");
    dana.claims(application).is(200);
    Instant late = Instant.now().plus(Duration.ofDays(14));
    country.clockStandsAt(late);
    JsonNode listed = listed(application);
    assertThat(listed.get("late").asBoolean()).isTrue();
    assertThat(Http.texts(listed.get("remedies"))).containsExactly("TAKE_BACK", "PARK");
    String id = listed.get("id").asString();
    country.clockRuns();
    supervisor.post(STUCK + "/" + id + "/take-back", WHY).refused(404, "NOT_FOUND");

    country.clockStandsAt(late);
    supervisor.post(STUCK + "/" + id + "/take-back", WHY).is(200);
    assertThat(aigul.sees(application).text("status")).isEqualTo("REGISTERED");
    Eventually.is(false, () -> find(application).isPresent());
    assertThat(events(application))
        .contains("holder-relieved SUPERVISOR", "review-taken-back SUPERVISOR");
    dana.claims(application).is(200);
  }

  @Test // #9, 7
  void aReviewThatIsSetAsideAndTakenUpAgainStaysWithItsOfficer() {
    String application = aigul.applies("4301");
    dana.claims(application).is(200);
    String version = aigul.sees(application).text("version");
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));
    String id = listed(application).get("id").asString();

    supervisor.post(STUCK + "/" + id + "/park", WHY).is(200);
    supervisor.post(STUCK + "/" + id + "/retry", WHY).refused(409, "WRONG_REMEDY");
    supervisor.post(STUCK + "/" + id + "/resume", WHY).is(200);

    country.clockRuns();
    assertThat(aigul.sees(application).text("status")).isEqualTo("UNDER_REVIEW");
    assertThat(aigul.sees(application).text("version")).isEqualTo(version);
    country.officer("43").claims(application).refused(409, "CLAIMED_BY_OTHER");
    dana.approves(application).is(200);
  }

  /// Returns the row of the wait for a decision, once it is there.
  private JsonNode listed(String application) {
    Eventually.is(true, () -> find(application).isPresent());
    return find(application).orElseThrow();
  }

  private Optional<JsonNode> find(String application) {
    return supervisor
        .get(STUCK + "?limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .filter(one ->
            one.get("id").asString().startsWith("application-wait." + application + ".DECISION."))
        .findFirst();
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
