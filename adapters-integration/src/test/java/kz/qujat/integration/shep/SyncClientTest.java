package kz.qujat.integration.shep;

import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.shep.ShepResponse.Refused;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SyncClientTest {
  private static final String PERSONAL = "850515490903";
  private static final XmlElement QUESTION =
      XmlElement.root(
          "http://qujat.kz/schemas/gbdfl/1", "request", XmlElement.leaf("iin", PERSONAL));

  private StubNeighbour neighbour;
  private SyncClient channel;

  @BeforeEach
  void open() throws Exception {
    neighbour = new StubNeighbour();
    channel = OtherSide.channelsTo(neighbour).sync(CIVIL_REGISTRY);
  }

  @AfterEach
  void close() {
    neighbour.close();
  }

  private ShepResponse ask() {
    return channel.ask("GBDFL_UniversalServiceSync", "key-1", QUESTION);
  }

  @Test
  void aRequestIsSignedAndNamesSenderAndService() {
    neighbour.answers(200, OtherSide.answers("SUCCESS", "<a/>"));
    ask();
    ask();
    assertThat(neighbour.heard())
        .hasSize(2)
        .allSatisfy(request -> {
          assertThat(request.path()).isEqualTo("/services/sync");
          assertThat(request.authorization()).startsWith("Basic ");
          var requestInfo = Xml.find(OtherSide.heard(request.body()), "request", "requestInfo");
          assertThat(Xml.text(requestInfo, "serviceId")).isEqualTo("GBDFL_UniversalServiceSync");
          assertThat(Xml.text(requestInfo, "sender", "senderId")).isEqualTo("qujat");
          assertThat(Xml.text(requestInfo, "sender", "password")).isEqualTo("bus password");
          assertThat(Xml.text(requestInfo, "messageId"))
              .isEqualTo(MessageIds.of(CIVIL_REGISTRY, "key-1").toString());
        });
  }

  @Test
  void anAnswerIsReceived() {
    neighbour.answers(200, OtherSide.answers("SUCCESS", "<a><b>c</b></a>"));
    String text = ((Received) ask()).read(answer -> Xml.text(answer, "b"));
    assertThat(text).isEqualTo("c");
  }

  @Test
  void aConnectionIsUsedAgainByTheNextRequest() {
    neighbour.answers(200, OtherSide.answers("SUCCESS", "<a/>"));
    ask();
    ask();
    assertThat(neighbour.connections()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"LIMIT_REACHED, LIMIT_REACHED", "free text about Aigul, REJECTED"})
  void aStatusOtherThanSuccessIsARefusalWithoutFreeText(String status, String code) {
    neighbour.answers(200, OtherSide.answers(status, ""));
    assertThat(ask()).isEqualTo(new Refused(code));
  }

  @ParameterizedTest
  @CsvSource({"Client, NO_SUCH_SERVICE", "Client, NOT_FOUND", "Client, LIMIT", "Server, BUSY"})
  void aFaultCountsAsUnavailableBecauseServicesAnswerWithAStatus(String faultCode, String code) {
    neighbour.answers(500, OtherSide.fault(faultCode, code));
    assertUnavailable("answered with a fault (" + code + ")");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 400, 401, 403, 404, 409, 429, 502, 503})
  void anyOtherHttpStatusCountsAsUnavailable(int status) {
    neighbour.answers(status, "");
    assertUnavailable("");
  }

  @Test
  void anUnsignedAnswerCountsAsUnavailable() {
    neighbour.answers(200, OtherSide.unsigned("<a>850515490903</a>"));
    assertUnavailable("untrusted answer");
  }

  @Test
  void anUnsignedRefusalCountsAsUnavailable() {
    neighbour.answers(
        500,
        OtherSide.unsigned(
            "<s:Fault><faultcode>s:Client</faultcode><faultstring>x</faultstring></s:Fault>"));
    assertUnavailable("untrusted answer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<html>850515490903</html>",
        "<a",
        "<!DOCTYPE a [<!ENTITY b '850515490903'>]><a>&b;</a>"
      })
  void anAnswerWithoutAnEnvelopeCountsAsUnavailable(String body) {
    neighbour.answers(200, body);
    assertUnavailable("");
  }

  @Test
  void anAnswerWithoutContentCountsAsUnavailable() {
    neighbour.answers(200, OtherSide.answers("SUCCESS", ""));
    assertUnavailable("unreadable answer");
  }

  @Test
  void anUnreadableAnswerCountsAsUnavailable() {
    neighbour.answers(200, OtherSide.answers("SUCCESS", "<a>850515490903</a>"));
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(
            () -> ((Received) ask()).read(answer -> LocalDate.parse(answer.getTextContent())))
        .withMessage("civil-registry: unreadable answer")
        .withNoCause();
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    neighbour.babbles();
    assertUnavailable("no answer");
  }

  @Test
  void aNeighbourThatCannotBeReachedIsUnavailable() {
    neighbour.close();
    assertUnavailable("no answer");
  }

  @Test
  void aClosedConnectionIsRetriedOnceWithTheSameMessage() {
    neighbour.hangsUp();
    assertUnavailable("no answer");
    assertThat(neighbour.heard())
        .hasSize(2)
        .extracting(request ->
            Xml.text(OtherSide.heard(request.body()), "request", "requestInfo", "messageId"))
        .containsOnly(MessageIds.of(CIVIL_REGISTRY, "key-1").toString());
  }

  @Test
  void aConnectionThatBreaksOnceIsRetried() {
    neighbour.hangsUpOnce(200, OtherSide.answers("SUCCESS", "<a/>"));
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
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CIVIL_REGISTRY))
        .withMessageStartingWith("civil-registry: " + why)
        .satisfies(e -> assertThat(e.toString()).doesNotContain(PERSONAL));
    assertThat(System.nanoTime() - begun).isLessThan(SECONDS.toNanos(5));
  }
}
