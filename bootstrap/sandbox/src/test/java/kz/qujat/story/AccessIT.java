package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every documented endpoint with every role: who is admitted, who receives 403, who 401.
class AccessIT {
  private static final List<String> ROLES =
      List.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "/api/v1/eligibility", Set.of("CITIZEN"),
          "/api/v1/regions", Set.of("CITIZEN"),
          "/api/v1/applications", Set.of("CITIZEN"),
          "/api/v1/refunds", Set.of("CITIZEN"),
          "/api/v1/review", Set.of("OFFICER", "SUPERVISOR"),
          "/api/v1/pickups", Set.of("ISSUER"),
          "/api/v1/audit", Set.of("AUDITOR"),
          "/api/v1/operations/reconciliations", Set.of("AUDITOR", "ADMINISTRATOR"),
          "/api/v1/operations/stuck", Set.of("SUPERVISOR", "ADMINISTRATOR"),
          "/api/v1/operations/statistics", Set.of("SUPERVISOR", "AUDITOR", "ADMINISTRATOR"));

  private static final Country COUNTRY = Product.country();

  private static final Map<String, String> TOKENS =
      ROLES.stream()
          .collect(
              Collectors.toMap(
                  role -> role,
                  role ->
                      COUNTRY.token(
                          role,
                          Country.newIin(),
                          Map.of("name", "Кто-то", "region", "75", "point", "7501"))));

  /// A neighbour that has no endpoint here, with its valid password.
  private static String notifier() {
    String password =
        Product.context().getBean(NeighbourPasswordProvider.class).theirs(Neighbour.NOTIFICATION);
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((Neighbour.NOTIFICATION.wireName() + ":" + password).getBytes(UTF_8));
  }

  static Stream<Arguments> documentedOperations() {
    return Http.at(Product.root())
        .get("/v3/api-docs")
        .is(200)
        .at("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(method ->
                    Arguments.of(method.getKey().toUpperCase(Locale.ROOT), path.getKey())));
  }

  @ParameterizedTest
  @MethodSource("documentedOperations")
  void anEndpointIsOpenToItsRolesOnly(String method, String template) {
    String path = template.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    for (String role : ROLES) {
      Reply reply = call(COUNTRY.http().as(TOKENS.get(role)), method, path);
      if (allowed(method, template).contains(role)) {
        assertThat(reply.status()).as(role + " " + reply.body()).isNotIn(401, 403);
      } else {
        reply.refused(403, "FORBIDDEN");
      }
    }
    call(COUNTRY.http(), method, path).refused(401, "UNAUTHENTICATED");
    call(COUNTRY.http().as("not.a.token"), method, path).refused(401, "UNAUTHENTICATED");
  }

  private static Reply call(Http http, String method, String path) {
    return http.send(method, path, BodyPublishers.noBody(), null);
  }

  private static Set<String> allowed(String method, String template) {
    return method.equals("POST") && template.equals("/api/v1/operations/reconciliations")
        ? Set.of("ADMINISTRATOR")
        : allowed(template);
  }

  private static Set<String> allowed(String template) {
    return ALLOWED.entrySet().stream()
        .filter(
            entry -> template.equals(entry.getKey()) || template.startsWith(entry.getKey() + "/"))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError("no access rule for " + template));
  }

  @Test
  void anUnknownPathIsNotFoundForEverybody() {
    COUNTRY.http().get("/api/v1/unheard-of").refused(404, "NOT_FOUND");
    COUNTRY.http().as("not.a.token").get("/api/v1/unheard-of").refused(404, "NOT_FOUND");
    COUNTRY
        .http()
        .as(TOKENS.get("ADMINISTRATOR"))
        .get("/api/v1/unheard-of")
        .refused(404, "NOT_FOUND");
  }

  @Test
  void theMetricsAreForAdministrators() {
    COUNTRY.http().get("/actuator/prometheus").refused(401, "UNAUTHENTICATED");
    COUNTRY.http().as(TOKENS.get("OFFICER")).get("/actuator/prometheus").refused(403, "FORBIDDEN");
    COUNTRY.http().as(TOKENS.get("ADMINISTRATOR")).get("/actuator/prometheus").is(200);
    COUNTRY.http().get("/actuator/health").is(200);
  }

  @Test
  void aNeighbourSignsInWithItsOwnPasswordOnly() {
    for (String path :
        List.of("/integration/payments", "/integration/central-node", "/integration/tax")) {
      COUNTRY.http().post(path, Map.of()).refused(401, "UNAUTHENTICATED");
      COUNTRY
          .http()
          .with("Authorization", "Basic cGF5bWVudDp3cm9uZw==")
          .post(path, Map.of())
          .refused(401, "UNAUTHENTICATED");
      COUNTRY.http().as(TOKENS.get("CITIZEN")).post(path, Map.of()).is(401);
      COUNTRY
          .http()
          .with("Authorization", notifier())
          .post(path, Map.of())
          .refused(401, "UNAUTHENTICATED");
    }
  }

  @Test
  void aNeighbourIsAskedForItsPasswordAndOtherCallersForAToken() {
    Http anybody = COUNTRY.http();
    assertThat(challenge(anybody.post("/integration/tax", Map.of()))).startsWith("Basic realm=");
    assertThat(
            challenge(
                anybody
                    .with("Authorization", "Basic cGF5bWVudDp3cm9uZw==")
                    .post("/integration/tax", Map.of())))
        .startsWith("Basic realm=");
    assertThat(challenge(anybody.get("/api/v1/regions"))).startsWith("Bearer");
  }

  private static String challenge(Reply reply) {
    return reply.refused(401, "UNAUTHENTICATED").header("WWW-Authenticate");
  }

  @Test
  void anotherCitizensApplicationDoesNotExist() {
    Citizen aigul = COUNTRY.citizen(today());
    String application = aigul.starts("7501");
    Citizen daulet = COUNTRY.citizen(today());
    daulet.portal().get(Citizen.path(application)).refused(404, "NOT_FOUND");
    daulet.portal().put(Citizen.path(application), "{broken").refused(404, "NOT_FOUND");
    daulet.portal().delete(Citizen.path(application)).refused(404, "NOT_FOUND");
    assertThat(aigul.sees(application).text("status")).isEqualTo("DRAFT");
  }

  @Test
  void anotherRegionsApplicationAndADraftDoNotExistForAnOfficer() {
    Citizen aigul = COUNTRY.citizen(today());
    String application = aigul.starts("7501");
    COUNTRY.officer("75").claims(application).refused(404, "NOT_FOUND");
    aigul.encloses(application);
    aigul.pays(application);
    aigul.registers(application).is(201);
    Officer elsewhere = COUNTRY.officer("71");
    elsewhere.claims(application).refused(404, "NOT_FOUND");
    elsewhere
        .dashboard()
        .post(Officer.path(application) + "/approval", "{broken")
        .refused(404, "NOT_FOUND");
    elsewhere.dashboard().get(Officer.path(application)).refused(404, "NOT_FOUND");
    elsewhere.dashboard().get(Officer.path(application) + "/photo").refused(404, "NOT_FOUND");
    COUNTRY.officer("75").claims(application).is(200);
  }

  private static LocalDate today() {
    return LocalDate.now(CivilDate.KAZAKHSTAN);
  }
}
