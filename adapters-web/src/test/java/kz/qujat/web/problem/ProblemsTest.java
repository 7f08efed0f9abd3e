package kz.qujat.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  private static void assertProblem(MvcTestResult result, int status, String code) {
    assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(Client.text(result, "$.code")).isEqualTo(code);
    assertThat(Client.text(result, "$.status")).isEqualTo(Integer.toString(status));
    assertThat(Client.text(result, "$.type")).startsWith("/problems/");
    assertThat(Client.text(result, "$.instance")).startsWith("urn:uuid:");
    assertThat(Client.text(result, "$.title")).isNotBlank();
    assertThat(Client.text(result, "$.detail")).isNotBlank();
  }

  @Test
  void aBugIsReportedOnlyAsInternal(CapturedOutput output) {
    MvcTestResult result = aigul.get("/api/clumsy/bug");

    assertProblem(result, 500, "INTERNAL");
    assertThat(result).bodyText().doesNotContain("850515390001", "NumberFormat");
    assertThat(output).contains("INTERNAL GET /api/clumsy/bug", "NumberFormatException");
    assertThat(output).doesNotContain("850515390001");
  }

  @Test
  void anOutageOfTheStoreAsksTheClientToRetry(CapturedOutput output) {
    MvcTestResult result = aigul.get("/api/clumsy/rush?people=1");

    assertProblem(result, 503, "BUSY");
    assertThat(result).hasHeader("Retry-After", "5");
    assertThat(output).doesNotContain("850515390001");
  }

  @Test
  void aCallersErrorIsLoggedInOneLineWithoutQueryOrIds(CapturedOutput output) {
    String id = UUID.randomUUID().toString();
    aigul.get("/api/v1/applications/" + id + "?iin=850515390001");

    assertThat(output).contains("NOT_FOUND GET /api/v1/applications/{id}");
    assertThat(output).doesNotContain(id, "850515390001");
  }

  @Test
  void theCallersCorrelationIdIsUsedWhenItIsAUuid() {
    String number = "0197a3c2-5d1e-7b44-9c1a-3f0d2c9b8a01";
    MvcTestResult result =
        aigul.call(HttpMethod.GET, "/api/v1/nothing").header("X-Request-Id", number).exchange();

    assertProblem(result, 404, "NOT_FOUND");
    assertThat(Client.text(result, "$.instance")).isEqualTo("urn:uuid:" + number);
    assertThat(result).hasHeader("X-Request-Id", number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"text\"",
        "{\"wet\":true,\"coats\":1}{}",
        "{\"wet\":true,\"wet\":true}",
        "not json"
      })
  void aBodyThatIsNotAnObjectIsMalformed(String body) {
    assertProblem(aigul.post("/api/v1/applications", body).exchange(), 400, "MALFORMED");
    assertProblem(aigul.post("/api/clumsy/paint", body).exchange(), 400, "MALFORMED");
  }

  @Test
  void aMadeUpNameIsRepeatedShortAndWithoutInvisibleCharacters() {
    String body = "{\"a\\u0000\\u202e" + "b".repeat(5000) + "\":1}";
    MvcTestResult result = aigul.post("/api/v1/applications", body).exchange();

    assertProblem(result, 400, "VALIDATION");
    assertThat(result).bodyText().contains("\"a\uFFFD\uFFFD" + "b".repeat(97) + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"wet\":\"true\",\"coats\":1} | wet",
        "{\"wet\":1,\"coats\":1} | wet",
        "{\"wet\":true,\"coats\":1.5} | coats",
        "{\"wet\":true,\"coats\":\"1\"} | coats",
        "{\"wet\":true,\"coats\":1,\"colour\":\"GREEN\"} | colour",
        "{\"wet\":true,\"coats\":1,\"colour\":0} | colour",
        "{\"wet\":true,\"coats\":1,\"name\":5} | name",
        "{\"wet\":true,\"coats\":1,\"name\":true} | name"
      })
  void aFieldOfTheWrongTypeIsNotConverted(String body, String field) {
    MvcTestResult result = aigul.post("/api/clumsy/paint", body).exchange();

    assertProblem(result, 400, "VALIDATION");
    assertThat(Client.text(result, "$.errors[0].field")).isEqualTo(field);
  }

  @Test
  void anUnknownFieldIsIgnored() {
    assertThat(aigul.post("/api/clumsy/paint", "{\"wet\":true,\"coats\":1,\"more\":[]}"))
        .hasStatusOk();
  }

  @Test
  void aMalformedIdInThePathIsNotFound() {
    assertProblem(aigul.get("/api/clumsy/numbers/one"), 404, "NOT_FOUND");
    assertProblem(aigul.get("/api/v1/applications/one"), 404, "NOT_FOUND");
  }

  @Test
  void aMissingOrUnreadableParameterIsNamed() {
    MvcTestResult missing = aigul.get("/api/clumsy/words");
    assertProblem(missing, 400, "VALIDATION");
    assertThat(Client.text(missing, "$.errors[0].field")).isEqualTo("length");
    assertProblem(aigul.get("/api/clumsy/words?length=long"), 400, "VALIDATION");
  }

  @Test
  void commonErrorsHaveCodes() {
    MvcTestResult patch = aigul.call(HttpMethod.PATCH, "/api/v1/eligibility").exchange();
    assertProblem(patch, 405, "METHOD_NOT_ALLOWED");
    assertThat(patch).containsHeader(HttpHeaders.ALLOW);

    assertProblem(
        aigul
            .call(HttpMethod.GET, "/api/v1/eligibility")
            .accept(MediaType.APPLICATION_XML)
            .exchange(),
        406,
        "NOT_ACCEPTABLE");
    assertProblem(
        aigul
            .call(HttpMethod.POST, "/api/v1/applications")
            .contentType(MediaType.TEXT_PLAIN)
            .content(Client.FORM)
            .exchange(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/*+json"})
  void aContentTypeThatNamesNoTypeIsNotSupported(String wildcard) {
    assertProblem(
        aigul
            .call(HttpMethod.POST, "/api/v1/applications")
            .header(HttpHeaders.CONTENT_TYPE, wildcard)
            .content(Client.FORM)
            .exchange(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aCallWithoutATokenGetsTheBearerChallenge() {
    MvcTestResult nobody = mvc.get().uri("/api/v1/eligibility").exchange();
    assertProblem(nobody, 401, "UNAUTHENTICATED");
    assertThat(nobody).containsHeader(HttpHeaders.WWW_AUTHENTICATE);

    MvcTestResult stranger = new Client(mvc, "NOBODY").get("/api/v1/eligibility");
    assertProblem(stranger, 401, "UNAUTHENTICATED");
    assertThat(stranger.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE))
        .contains("invalid_token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DANA", "NAMELESS", "MISTYPED"})
  void anotherRoleOrATokenWithoutAPersonIsForbidden(String token) {
    assertProblem(new Client(mvc, token).get("/api/v1/eligibility"), 403, "FORBIDDEN");
  }

  @Test
  void aNeighbourThatDoesNotAnswerIsNamed() {
    world.register.goDown();
    MvcTestResult result = aigul.get("/api/v1/eligibility");

    assertProblem(result, 503, "NEIGHBOUR_UNAVAILABLE");
    assertThat(Client.text(result, "$.neighbour")).isEqualTo("civil-registry");
    assertThat(result).containsHeader(HttpHeaders.RETRY_AFTER);
  }

  @ParameterizedTest
  @CsvSource({"en, Not found", "kk, Табылмады", "ru, Не найдено", "de, Не найдено"})
  void problemsAreInTheCallersLanguage(String language, String title) {
    MvcTestResult result =
        aigul
            .call(HttpMethod.GET, "/api/v1/nothing")
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .exchange();
    assertThat(Client.text(result, "$.title")).isEqualTo(title);
  }
}
