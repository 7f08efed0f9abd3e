package kz.qujat.production;

import static kz.qujat.production.LoopbackIssuer.FIRST;
import static kz.qujat.production.LoopbackIssuer.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.production.LoopbackIssuer.Mood;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Eventually;
import kz.qujat.story.Http;
import kz.qujat.story.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The product as it runs in production, with an issuer that did not respond when the product
/// started, uses its own claim names and changes its keys.
class IssuerIT {
  private static final Map<String, Object> AIGUL =
      Map.of(
          "sub", "f7a1",
          "person_id", "850515390001",
          "full_name", "Айгүл Сериковна",
          "groups", List.of("CITIZEN"));
  private static final String OWN_APPLICATIONS = "/api/v1/applications";

  private static LoopbackIssuer issuer;
  private static PostgresServer database;
  private static ConfigurableApplicationContext production;
  private static Http http;

  private static Duration waited;
  private static Reply callInSilence;
  private static Reply healthInSilence;
  private static final Map<String, Reply> SIGN_IN_IN_SILENCE = new HashMap<>();

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    issuer = new LoopbackIssuer(AIGUL);
    issuer.mood = Mood.SILENT;
    database = Production.database();
    production =
        Production.start(
            database,
            issuer.name(),
            Production.anybody(folder),
            "qujat.security.issuer.pause=100ms",
            "qujat.security.claims.iin=person_id",
            "qujat.security.claims.name=full_name",
            "qujat.security.claims.roles=groups");
    http =
        Http.at(
            URI.create(
                "http://127.0.0.1:"
                    + production.getEnvironment().getRequiredProperty("local.server.port")));
    meetSilence();
    issuer.mood = Mood.ANSWERING;
  }

  private static void meetSilence() {
    http.get("/actuator/health/liveness");
    long begun = System.nanoTime();
    callInSilence = call(issuer.token(FIRST, AIGUL));
    waited = Duration.ofNanos(System.nanoTime() - begun);
    healthInSilence = http.get("/actuator/health");
    for (String language : List.of("kk", "ru", "en")) {
      SIGN_IN_IN_SILENCE.put(
          language,
          http.with("Accept", "text/html")
              .with("Accept-Language", language)
              .get("/oauth2/authorization/egov"));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    production.close();
    database.close();
    issuer.close();
  }

  @BeforeEach
  void answer() {
    issuer.mood = Mood.ANSWERING;
    Eventually.is(200, () -> call(issuer.token(issuer.published.getFirst(), AIGUL)).status());
  }

  private static Reply call(String token) {
    return http.as(token).get(OWN_APPLICATIONS);
  }

  private static void nobodyCanTell(Reply reply) {
    reply.refused(503, "NEIGHBOUR_UNAVAILABLE");
    assertThat(reply.text("neighbour")).isEqualTo("identity-provider");
    assertThat(reply.header("Retry-After")).isNotEmpty();
    assertThat(reply.header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void anUnresponsiveIssuerIsNotBlamedOnTheTokenAndFailsSoon() {
    nobodyCanTell(callInSilence);
    assertThat(waited).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void theProductStartsWithoutItsIssuerAndIsDegraded() {
    assertThat(healthInSilence.is(200).text("status")).isEqualTo("DEGRADED");
    http.get("/actuator/health/readiness").is(200);
    Eventually.is("UP", () -> http.get("/actuator/health").text("status"));
  }

  @ParameterizedTest
  @CsvSource({
    "kk, сәйкестендіру жүйесі жауап бермейді",
    "ru, система идентификации не отвечает",
    "en, the identity provider does not answer"
  })
  void aLoginMeanwhileIsRefusedInTheUsersLanguage(String language, String words) {
    Reply page = SIGN_IN_IN_SILENCE.get(language).is(503);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.body()).contains("lang=\"" + language + "\"").contains(words);
  }

  @Test
  void claimsHaveTheNamesTheyAreConfiguredWith() {
    call(issuer.token(FIRST, AIGUL)).is(200);
    call(issuer.token(FIRST, Map.of("iin", "850515390001", "roles", List.of("CITIZEN"))))
        .refused(403, "FORBIDDEN");
    call(issuer.token(FIRST, Map.of("iin", "850515390001", "groups", List.of("CITIZEN"))))
        .refused(403, "FORBIDDEN");
  }

  @Test
  void aTokenForAnotherClientOfTheIssuerIsUnauthenticated() {
    var claims = new HashMap<>(AIGUL);
    claims.put("aud", "another");
    call(issuer.token(FIRST, claims)).refused(401, "UNAUTHENTICATED");
  }

  @Test
  void theIssuerRotatesItsKeysWithoutNotifyingTheProduct() {
    String old = issuer.token(FIRST, AIGUL);
    String young = issuer.token(SECOND, AIGUL);
    call(old).is(200);
    call(young).refused(401, "UNAUTHENTICATED");
    issuer.published = List.of(SECOND);
    Eventually.is(200, () -> call(young).status());
    assertThat(call(old).refused(401, "UNAUTHENTICATED").header("WWW-Authenticate"))
        .contains("invalid_token");
    issuer.published = List.of(FIRST);
  }

  @Test
  void whileTheIssuerIsUnavailableKnownKeysStayValidAndOthersCannotBeVerified() {
    issuer.mood = Mood.AWAY;
    Eventually.is(503, () -> call(issuer.token(SECOND, AIGUL)).status());
    nobodyCanTell(call(issuer.token(SECOND, AIGUL)));
    call(issuer.token(FIRST, AIGUL)).is(200);
    call("not.a.token").refused(401, "UNAUTHENTICATED");
  }

  @Test
  void peopleSignInByTheSameIssuer() {
    var browser = new SignInWalk(http.root());
    assertThat(browser.comesBack(browser.isSentAway())).isEqualTo("/portal");
    assertThat(browser.reads("/")).contains("Айгүл Сериковна");
  }

  @Test
  void aLoginFailsWithAnExplanationWhenTheIssuerStopsResponding() {
    var browser = new SignInWalk(http.root());
    var sent = browser.isSentAway();
    issuer.mood = Mood.AWAY;
    assertThat(browser.isTold(503, sent.withCode()))
        .contains("the identity provider does not answer");
  }

  @Test
  void aCancelledLoginDoesNotRedirectInALoop() {
    var browser = new SignInWalk(http.root());
    assertThat(browser.isTold(401, browser.isSentAway().withError("access_denied")))
        .contains("signing in was broken off");
  }
}
