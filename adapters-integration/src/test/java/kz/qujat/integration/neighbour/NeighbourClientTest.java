package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.application.neighbour.Neighbour.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Reply.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class NeighbourClientTest {
  private static final String PERSONAL = "850515490903";

  private StubNeighbour neighbour;
  private NeighbourClient neighbourClient;

  @BeforeEach
  void open() throws Exception {
    neighbour = new StubNeighbour();
    neighbourClient = neighbour.as(TAX);
  }

  @AfterEach
  void close() {
    neighbour.close();
  }

  private Reply ask() {
    return neighbourClient.post("/filings", "key-1", Map.of("iin", PERSONAL));
  }

  @Test
  void aMessageCarriesItsKeyAndTheProductsOwnPassword() {
    ask();
    var heard = neighbour.heard().getFirst();
    assertThat(heard.path()).isEqualTo("/services/filings");
    assertThat(heard.messageId()).isEqualTo("key-1");
    assertThat(heard.authorization())
        .isEqualTo(
            "Basic " + Base64.getEncoder().encodeToString("qujat:secret of tax".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void aGoodAnswerIsReceived(int status) {
    neighbour.answers(status, "{}");
    assertThat(ask()).isInstanceOf(Received.class);
  }

  @Test
  void anAnswerWithoutABodyIsReceivedToo() {
    neighbour.answers(202, "");
    assertThat(ask()).isInstanceOf(Received.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "{'code':'NO_BUDGET_2'}, NO_BUDGET_2",
        "{'code':'free text about Aigul'}, REJECTED",
        "{}, REJECTED",
        "<html>, REJECTED"
      })
  void aRefusalContainsACodeAndNoFreeText(String body, String code) {
    neighbour.answers(422, body.replace('\'', '"'));
    assertThat(ask()).isEqualTo(new Reply.Refused(code));
  }

  @Test
  void notFoundIsAnAnswer() {
    neighbour.answers(404, "");
    assertThat(ask()).isEqualTo(new Reply.Unknown());
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 400, 401, 403, 409, 429, 500, 502, 503})
  void anyOtherHttpStatusCountsAsUnavailable(int status) {
    neighbour.answers(status, "");
    assertUnavailable("answered " + status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>850515490903</html>", "{\"iin\":\"850515490903\"", "{\"a\":}"})
  void anAnswerThatIsNotJsonCountsAsUnavailable(String body) {
    neighbour.answers(200, body);
    assertUnavailable("unreadable answer");
  }

  @Test
  void anAnswerOfAnotherShapeCountsAsUnavailable() {
    neighbour.answers(200, "{\"expires\":\"850515490903\"}");
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() ->
            ((Received) ask()).read(Validity.class, validity -> validity.expires().toString()))
        .withMessage("tax: unreadable answer")
        .withNoCause();
  }

  record Validity(LocalDate expires) {}

  @Test
  void anEndlessAnswerIsCutOff() {
    neighbour.babbles();
    assertUnavailable("answer too large");
  }

  @Test
  void aNeighbourThatCannotBeReachedIsUnavailable() {
    neighbour.close();
    assertUnavailable("no answer");
  }

  @Test
  void aClosedConnectionIsRetriedOnceWithTheSameKey() {
    neighbour.hangsUp();
    assertUnavailable("no answer");
    assertThat(neighbour.heard())
        .hasSize(2)
        .allSatisfy(heard -> assertThat(heard.messageId()).isEqualTo("key-1"));
  }

  @Test
  void aConnectionThatBreaksOnceIsRetried() {
    neighbour.hangsUpOnce(200, _ -> "{}");
    assertThat(ask()).isInstanceOf(Received.class);
  }

  @Test
  void aMissingAnswerTimesOutWithinFiveSecondsWithoutARetry() {
    neighbour.keepsSilent();
    assertUnavailable("no answer");
    assertThat(neighbour.heard()).hasSize(1);
  }

  @Test
  void anIncompleteAnswerTimesOutWithinFiveSeconds() {
    neighbour.dawdles();
    assertUnavailable("no answer");
  }

  private void assertUnavailable(String why) {
    long begun = System.nanoTime();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(this::ask)
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(TAX))
        .withMessageStartingWith("tax: " + why)
        .extracting(Throwable::toString, type(String.class))
        .satisfies(text -> assertThat(text).doesNotContain(PERSONAL));
    assertThat(System.nanoTime() - begun).isLessThan(SECONDS.toNanos(5));
  }
}
