package kz.qujat.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class IdempotencyFilterTest {
  private static final String PATH = "/api/v1/applications";
  private static final String KEY = "Idempotency-Key";

  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  private MvcTestResult start(Client client, String key, String form) {
    return client.post(PATH, form).header(KEY, key).exchange();
  }

  @Test
  void aRepeatedCallGetsTheSameResponseAndDoesNothing() {
    MvcTestResult first = start(aigul, "one", Client.FORM);
    MvcTestResult again = start(aigul, "one", Client.FORM);

    assertThat(first).hasStatus(201).doesNotContainHeader(IdempotencyFilter.REPLAYED);
    assertThat(again)
        .hasStatus(201)
        .hasHeader(IdempotencyFilter.REPLAYED, "true")
        .hasHeader(HttpHeaders.LOCATION, first.getResponse().getHeader(HttpHeaders.LOCATION))
        .hasHeader(HttpHeaders.ETAG, first.getResponse().getHeader(HttpHeaders.ETAG))
        .hasHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    assertThat(again.getResponse().getContentAsByteArray())
        .isEqualTo(first.getResponse().getContentAsByteArray());
    assertThat(world.ledger.size()).isEqualTo(1);
  }

  @Test
  void aRefusalIsStoredToo() {
    aigul.draft();
    MvcTestResult first = start(aigul, "two", Client.FORM);
    aigul.call(HttpMethod.DELETE, first(first)).exchange();
    MvcTestResult again = start(aigul, "two", Client.FORM);
    assertThat(first).hasStatus(409);
    assertThat(again).hasStatus(409).hasHeader(IdempotencyFilter.REPLAYED, "true");
  }

  private static String first(MvcTestResult refused) {
    return PATH + "/" + Client.text(refused, "$.applicationId");
  }

  @Test
  void aKeyIsValidForOneBodyOnly() {
    start(aigul, "three", Client.FORM);
    MvcTestResult other = start(aigul, "three", Client.FORM.replace("7501", "7502"));
    assertThat(other).hasStatus(422);
    assertThat(Client.text(other, "$.code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void theSameKeyOfAnotherCallerIsADifferentKey() {
    start(aigul, "four", Client.FORM);
    MvcTestResult daulets = start(new Client(mvc, "DAULET"), "four", Client.FORM);
    assertThat(daulets).hasStatus(201).doesNotContainHeader(IdempotencyFilter.REPLAYED);
  }

  @Test
  void aCallerIsStoredByPseudonym() {
    start(aigul, "five", Client.FORM);
    assertThat(world.notebook.statuses().keySet())
        .singleElement()
        .satisfies(call -> {
          assertThat(call.caller()).isEqualTo(world.papers.applicant(World.AIGUL).toString());
          assertThat(call.path()).isEqualTo(PATH);
        });
  }

  @Test
  void anInternalErrorIsNotStored() {
    MvcTestResult first = aigul.post("/api/clumsy/count", "{}").header(KEY, "six").exchange();
    MvcTestResult second = aigul.post("/api/clumsy/count", "{}").header(KEY, "six").exchange();
    MvcTestResult third = aigul.post("/api/clumsy/count", "{}").header(KEY, "six").exchange();
    assertThat(first).hasStatus(500).bodyText().isEqualTo("1");
    assertThat(second).hasStatusOk().bodyText().isEqualTo("2");
    assertThat(third).hasStatusOk().bodyText().isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "ключ"})
  void aKeyConsistsOfVisibleCharacters(String key) {
    MvcTestResult result = start(aigul, key, Client.FORM);
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[0].field")).isEqualTo(KEY);
    assertThat(world.ledger.size()).isZero();
  }

  @Test
  void aKeyHasAtMost255Characters() {
    assertThat(start(aigul, "k".repeat(256), Client.FORM)).hasStatus(400);
    assertThat(start(aigul, "k".repeat(255), Client.FORM)).hasStatus(201);
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedBeforeAnythingIsStored() {
    MvcTestResult result = start(aigul, "seven", "{\"a\":\"" + "x".repeat(131_072) + "\"}");
    assertThat(result).hasStatus(413);
    assertThat(world.notebook.statuses()).isEmpty();
  }
}
