package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The product asks the tax authority for answers that were not sent or were lost.
class AskedAnswerIT {
  private static final String ACCOUNT = "KZ86125KZT5004100100";
  private static final String ANOTHER_ACCOUNT = "KZ59125KZT5004100101";

  private final Country country = Product.country();
  private final Officer dana = country.officer("75");

  @AfterEach
  void everythingIsAsUsual() {
    country.fault("tax", "OK");
    country.clockRuns();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAID", "REJECTED"})
  void aLostAnswerArrivesByAnInquiry(String outcome) {
    Citizen aigul = country.citizen(today().plusDays(15));
    String application = filed(aigul);
    decidesWithoutTelling(aigul, application, outcome);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("FILED");

    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));

    Eventually.is(outcome, () -> aigul.sees(application).text("refund.status"));
    assertThat(answers(application)).hasSize(1);
    assertThat(filings(application)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "SLOW", "ERROR", "REJECT", "LOSE_REPLY"})
  void anAuthorityThatGivesNoAnswerIsAskedAgainAndItsAnswerCountsOnce(String mode) {
    Citizen aigul = country.citizen(today().plusDays(15));
    String application = filed(aigul);
    decidesWithoutTelling(aigul, application, "PAID");
    country.fault("tax", mode);
    long before = calls();

    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));
    Eventually.is(true, () -> calls() > before);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("FILED");

    country.fault("tax", "OK");
    Eventually.is("PAID", () -> aigul.sees(application).text("refund.status"));
    assertThat(answers(application)).containsExactly("refund-paid");
    assertThat(filings(application)).isEqualTo(1);
  }

  @Test
  void anInquiryAndARepeatedAnswerAtTheSameTimeCountAsOnePayment() {
    Citizen aigul = country.citizen(today().plusDays(15));
    String application = filed(aigul);
    country.fault("tax", "DUPLICATE");
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));
    country
        .http()
        .post("/sandbox/tax/" + refund(aigul, application) + "/settle", Map.of("outcome", "PAID"))
        .is(200);
    Eventually.is("PAID", () -> aigul.sees(application).text("refund.status"));
    assertThat(answers(application)).containsExactly("refund-paid");
    assertThat(filings(application)).isEqualTo(1);
  }

  @Test
  void aFilingUnknownToTheAuthorityIsSentAgain() {
    Citizen aigul = country.citizen(today().plusDays(15));
    String application = filed(aigul);
    book()
        .sql("delete from sandbox.filing where application_id = ?::uuid")
        .param(application)
        .update();
    assertThat(filings(application)).isZero();

    country.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));

    Eventually.is(1, () -> filings(application));
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("FILED");
  }

  @Test
  void moneyGoesToTheAccountTheHistoryNamesAlthoughAReplyWasLostAndAnotherAccountNamedSince() {
    Citizen aigul = country.citizen(today().plusDays(15));
    String application = annulled(aigul);
    country.fault("tax", "LOSE_REPLY");
    names(aigul, application, ACCOUNT);
    Eventually.is(1, () -> filings(application));
    names(aigul, application, ANOTHER_ACCOUNT);

    country.fault("tax", "OK");

    Eventually.is("FILED", () -> aigul.sees(application).text("refund.status"));
    List<String> accounts = accounts(application);
    assertThat(accounts).hasSize(3);
    assertThat(accounts.getLast()).isEqualTo(accounts.getFirst()).isNotEqualTo(accounts.get(1));
    assertThat(filings(application)).isEqualTo(1);
  }

  private static LocalDate today() {
    return LocalDate.now(CivilDate.KAZAKHSTAN);
  }

  private String filed(Citizen citizen) {
    String application = annulled(citizen);
    names(citizen, application, ACCOUNT);
    Eventually.is("FILED", () -> citizen.sees(application).text("refund.status"));
    return application;
  }

  private String annulled(Citizen citizen) {
    String application = citizen.applies("7501");
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_PHOTO", "Лицо в тени").is(200);
    return application;
  }

  private static void names(Citizen citizen, String application, String iban) {
    citizen
        .portal()
        .put(Citizen.path(application) + "/refund/bank-account", Map.of("iban", iban))
        .is(200);
  }

  private static String refund(Citizen citizen, String application) {
    return citizen.sees(application).text("refund.refundId");
  }

  /// The authority records its decision, and the message about it is lost.
  private static void decidesWithoutTelling(Citizen citizen, String application, String outcome) {
    int decided =
        book()
            .sql("update sandbox.filing set status = ? where refund_id = ?::uuid")
            .params(outcome, refund(citizen, application))
            .update();
    assertThat(decided).isEqualTo(1);
  }

  private static JdbcClient book() {
    return Product.context().getBean(JdbcClient.class);
  }

  /// Returns how often the authority was called, whatever the result.
  private static long calls() {
    return Product.context()
        .getBean(MeterRegistry.class)
        .find("resilience4j.circuitbreaker.calls")
        .tag("name", "tax")
        .timers()
        .stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private int filings(String application) {
    return country
        .http()
        .get("/sandbox/tax/refunds?applicationId=" + application)
        .is(200)
        .at("items")
        .size();
  }

  /// Returns the authority's answers according to the history.
  private List<String> answers(String application) {
    return history(application)
        .map(event -> event.get("type").asString())
        .filter(type -> type.equals("refund-paid") || type.equals("refund-rejected"))
        .toList();
  }

  /// Returns the accounts in the history, as their digests distinguish them.
  private List<String> accounts(String application) {
    return history(application)
        .filter(event -> event.get("type").asString().equals("refund-account-given"))
        .map(event -> event.get("payload").get("account").asString())
        .toList();
  }

  private Stream<JsonNode> history(String application) {
    return country
        .auditor()
        .get("/api/v1/audit/applications/" + application + "/events")
        .is(200)
        .at("events")
        .valueStream();
  }
}
