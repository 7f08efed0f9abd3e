package kz.qujat.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.hostile.RawHttp.Answer;
import kz.qujat.story.Country;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests that the container, or a filter before the handlers, refuses. The answer is a problem
/// in the API's form; a browser gets the product's own page.
class MalformedRequestsIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Country COUNTRY = Product.country();
  private static final String TOKEN = COUNTRY.token("CITIZEN", Country.newIin(), Map.of());
  private static final String BEARER = "Authorization: Bearer " + TOKEN;
  private static final String REGIONS = "GET /api/v1/regions HTTP/1.1";

  private static Answer send(String firstLine, String... headers) {
    return RawHttp.send(Product.root(), RawHttp.request(firstLine, headers));
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.contentType()).as(answer.toString()).startsWith("application/problem+json");
    JsonNode body = JSON.readTree(answer.body());
    assertThat(body.at("/code").asString()).isEqualTo(code);
    assertThat(body.at("/status").asInt()).isEqualTo(status);
    assertThat(body.at("/type").asString()).startsWith("/problems/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/%ff",
        "/%00",
        "/..%2fx",
        "/%2e%2e/x",
        "/a%5cb",
        "/a\\b",
        "/a\"b",
        "/a|b",
        "/#a",
        "/\u00d0\u00b0",
        "//x",
        "/a%0ab",
        "/api/v1/%zz",
        "/api/v1/applications/%ff",
        "/api/v1/applications/a%00b",
        "/api/v1/..%2fx",
        "/api/v1/applications;x=1",
        "/api;x/v1/regions",
        "/api/v1/regions?a[]=1",
        "/api/v1/regions?\u00d0\u00b0=1",
        "/actuator/health?x=%zz",
        "http://%zz/",
        "*"
      })
  void aPathThatCannotBeReadIsMalformed(String path) {
    assertProblem(send("GET " + path + " HTTP/1.1"), 400, "MALFORMED");
    assertProblem(send("GET " + path + " HTTP/1.1", BEARER), 400, "MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/%ff", "/..%2fx"})
  void whatTheContainerRefusesHasTheHeadersOfEveryResponse(String path) {
    Answer answer = send("GET " + path + " HTTP/1.1", "Accept: text/html");
    assertThat(answer.head().toLowerCase(Locale.ROOT))
        .contains("frame-ancestors 'none'", "x-content-type-options: nosniff")
        .contains("x-frame-options: deny", "no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/%ff", "/..%2fx", "/portal/%ff", "//x"})
  void aBrowserGetsThePageOfTheProblem(String path) {
    Answer answer = send("GET " + path + " HTTP/1.1", "Accept: text/html", "Accept-Language: en");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.body())
        .contains("Reference number:", "qujat-header")
        .doesNotContain("Tomcat", "HTTP Status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Any: a\u0001b",
        "X-Any: a\u0000b",
        "X-Any: \u00d0\u00b0",
        "X-Any: \u00d1\u0081",
        "Idempotency-Key: \u00d0\u00ba\u00d0\u00bb",
        "Accept-Language: \u00d0\u00b0",
        "\u00d0\u00ab: x",
        "no colon",
        "Cookie: a=\u0001",
        "Content-Length: many",
        "Content-Length: 1\r\nContent-Length: 2",
        "Transfer-Encoding: folded",
        "Expect: miracles",
        "Host: other",
        "X-Forwarded-Port: abc",
        "X-Forwarded-Prefix: /%zz",
        "Forwarded: for=\"_x;proto=zz;host=:::"
      })
  void aHeaderThatCannotBeReadIsMalformed(String header) {
    assertProblem(send(REGIONS, BEARER, header), 400, "MALFORMED");
    assertProblem(send("GET / HTTP/1.1", header), 400, "MALFORMED");
  }

  @Test
  void headersAndAddressesThatAreTooLargeAreMalformed() {
    assertProblem(send(REGIONS, BEARER, "X-Any: " + "a".repeat(20_000)), 400, "MALFORMED");
    assertProblem(send("GET /" + "a".repeat(20_000) + " HTTP/1.1"), 400, "MALFORMED");
    assertProblem(send(REGIONS, BEARER, "Accept-Language: " + "a,".repeat(900)), 400, "MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zz\r\n{}", "5\r\n{}", "2\r\n{}garbage", "-1\r\n\r\n", "ffffffffff\r\n{}"})
  void aBodyWhoseChunksAreBrokenIsMalformed(String chunks) {
    String head =
        RawHttp.request(
            "POST /api/v1/applications HTTP/1.1",
            BEARER,
            "Content-Type: application/json",
            "Transfer-Encoding: chunked");
    assertProblem(RawHttp.sendAndClose(Product.root(), head + chunks), 400, "MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "xx", "xx-YY;q=0.5", ";;;q=z", "q", "kk;q=2", ""})
  void anOddLanguageIsAnsweredInRussian(String languages) {
    Answer answer = send("GET /api/v1/nothing HTTP/1.1", "Accept-Language: " + languages);
    assertProblem(answer, 404, "NOT_FOUND");
    assertThat(answer.head()).contains("content-language: ru");
  }

  @ParameterizedTest
  @CsvSource({"*/*,200", "application/json,200", "garbage,406", "a/b/c,406", "image/png,406"})
  void anOddAcceptHeaderIsAnsweredInTheFormOfTheApi(String accepted, int status) {
    Answer answer = send(REGIONS, BEARER, "Accept: " + accepted);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/");
    assertThat(answer.body()).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BREW", "PROPFIND", "get", "CONNECT", "TRACE"})
  void anUnknownMethodIsNotAllowed(String method) {
    for (String path : new String[] {"/api/v1/regions", "/", "/unheard-of"}) {
      Answer answer = send(method + " " + path + " HTTP/1.1", BEARER);
      assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
      assertThat(answer.head()).contains("allow:");
      assertProblem(send(method + " " + path + " HTTP/1.1"), 405, "METHOD_NOT_ALLOWED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"G\u0001T / HTTP/1.1", "GET / HTTP/9.9", "nonsense"})
  void aFirstLineThatCannotBeReadIsMalformed(String firstLine) {
    assertProblem(send(firstLine), 400, "MALFORMED");
  }

  static Stream<String> unknownPaths() {
    return Stream.of(
        "/unheard-of",
        "/api/v1/unheard-of",
        "/api/v1/applications/x/y/z",
        "/problems/unheard-of/x",
        "/actuator/unheard-of",
        "/integration/unheard-of",
        "/portal/unheard-of",
        "/dashboard/unheard-of/x/y",
        "/webjars/unheard-of",
        "/v3/api-docs/unheard-of/x");
  }

  @ParameterizedTest
  @MethodSource("unknownPaths")
  void anUnknownPathIsNotFoundSignedInOrNot(String path) {
    for (String method : new String[] {"GET", "DELETE"}) {
      assertProblem(send(method + " " + path + " HTTP/1.1"), 404, "NOT_FOUND");
      assertProblem(send(method + " " + path + " HTTP/1.1", BEARER), 404, "NOT_FOUND");
    }
    Answer page = send("GET " + path + " HTTP/1.1", "Accept: text/html");
    assertThat(page.status()).isEqualTo(404);
  }

  @Test
  void aProblemsTypeIsExplainedToEverybodyInTheirLanguage() {
    Answer json = send("GET /problems/too-late HTTP/1.1", "Accept-Language: en");
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.body()).contains("\"TOO_LATE\"", "\"Too late\"", "422");
    Answer page = send("GET /problems/too-late HTTP/1.1", "Accept: text/html");
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.body()).contains("TOO_LATE");
    assertThat(send("GET /problems HTTP/1.1", "Accept: text/html").body())
        .contains("TOO_LATE", "MALFORMED");
  }
}
