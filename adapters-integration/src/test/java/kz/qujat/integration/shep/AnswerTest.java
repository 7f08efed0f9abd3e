package kz.qujat.integration.shep;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.WssSigner;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the product recognises that an answer comes from the neighbour and belongs to the request.
@Timeout(20)
class AnswerTest {
  private static final XmlElement QUESTION =
      XmlElement.root(
          "http://qujat.kz/schemas/gbdfl/1", "request", XmlElement.leaf("iin", "850515490903"));

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<messageId>%s</messageId>",
        "<messageId>%s</messageId><correlationId>theirs</correlationId>",
        "<messageId>theirs</messageId><correlationId>%s</correlationId>"
      })
  void anAnswerNamesTheRequestByItsMessageIdOrCorrelationId(String numbers) {
    neighbour.answers(
        200,
        question ->
            OtherSide.sealed(
                OtherSide.answer(
                    numbers.formatted(OtherSide.number(question)), "SUCCESS", "<a/>")));
    assertThat(ask()).isInstanceOf(Received.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SUCCESS, <messageId>1</messageId>",
    "SUCCESS, <messageId>1</messageId><correlationId>2</correlationId>",
    "SUCCESS, <messageId/>",
    "NOT_FOUND, <messageId>1</messageId>"
  })
  void anAnswerToAnotherRequestIsNotReliable(String status, String numbers) {
    neighbour.answers(200, OtherSide.sealed(OtherSide.answer(numbers, status, "<a/>")));
    assertUnavailable("the answer belongs to another request");
  }

  @Test
  void anAnswerSignedByAnotherTrustedPartyCountsAsUnavailable() {
    KeyPair keys = OtherSide.pair();
    X509Certificate other = OtherSide.certificate("ANOTHER NEIGHBOUR", keys);
    var signer =
        new WssSigner(
            new ShepCredentials("shep", "their password", keys.getPrivate(), other, List.of()));
    channel = OtherSide.channelsTo(neighbour, OtherSide.trusting(other)).sync(CIVIL_REGISTRY);
    neighbour.answers(
        200,
        question ->
            OtherSide.signed(
                OtherSide.answer(
                    "<messageId>" + OtherSide.number(question) + "</messageId>", "SUCCESS", "<a/>"),
                signer));
    assertUnavailable("untrusted answer: signed by another party");
  }

  @Test
  void unsignedPartsOfAnAnswerAreNotRead() {
    neighbour.answers(
        200,
        question ->
            OtherSide.beside(
                OtherSide.answers("SUCCESS", "<a><b>c</b></a>").apply(question),
                OtherSide.unsigned("<t:SendMessageResponse xmlns:t='urn:t'/>")));
    String text = ((Received) ask()).read(answer -> Xml.text(answer, "b"));
    assertThat(text).isEqualTo("c");
  }

  private void assertUnavailable(String why) {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(this::ask)
        .withMessage("civil-registry: " + why);
  }
}
