package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.AsyncMessageReceiver.Contradiction;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.WssSigner;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsyncMessageReceiverTest {
  private StubNeighbour node;
  private AsyncMessageReceiver asyncMessageReceiver;

  @BeforeEach
  void open() throws Exception {
    node = new StubNeighbour();
    asyncMessageReceiver =
        new AsyncMessageReceiver(
            new SoapSigner(OtherSide.PRODUCT),
            OtherSide.channelsTo(node),
            (_, _, work) -> work.get(),
            OtherSide.ALL);
  }

  @AfterEach
  void close() {
    node.close();
  }

  private static ByteArrayInputStream message() {
    String signed = OtherSide.sealed(OtherSide.message("m1", "<a/>"));
    return new ByteArrayInputStream(signed.getBytes(UTF_8));
  }

  @Test
  void anAcceptedMessageIsConfirmed() throws IOException {
    assertThat(
            asyncMessageReceiver.receive(CENTRAL_NODE, message(), _ -> {}).getStatusCode().value())
        .isEqualTo(200);
    assertConfirmed("MESSAGE_ACCEPTED");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T10:00:00+06:00,2026-03-02T10:00:00",
    "<messageDate>2026-03-02T10:00:00+06:00</messageDate>,''",
    "RESPONSE,ANSWER"
  })
  void typeAndDateOfAMessageAreIgnored(String original, String replacement) throws IOException {
    String changed = OtherSide.message("m1", "<a/>").replace(original, replacement);
    assertThat(changed).doesNotContain(original);
    var envelope = new ByteArrayInputStream(OtherSide.sealed(changed).getBytes(UTF_8));
    assertThat(
            asyncMessageReceiver.receive(CENTRAL_NODE, envelope, _ -> {}).getStatusCode().value())
        .isEqualTo(200);
  }

  @Test
  void anUnreadableMessageIsConfirmedAsNotAccepted() {
    assertThatExceptionOfType(MalformedMessage.class)
        .isThrownBy(() ->
            asyncMessageReceiver.receive(
                CENTRAL_NODE,
                message(),
                _ -> {
                  var fieldReader = new FieldReader();
                  fieldReader.read("status", null, FieldReader.text(1));
                  fieldReader.check();
                }));
    assertConfirmed("MESSAGE_NOT_ACCTEPTED");
  }

  @Test
  void aContradictingMessageIsConfirmedAsNotAccepted() {
    var refusal = new ContradictsEarlierAnswer(1, OrderProgress.REJECTED, OrderProgress.ACCEPTED);
    assertThatExceptionOfType(Contradiction.class)
        .isThrownBy(() ->
            asyncMessageReceiver.receive(
                CENTRAL_NODE,
                message(),
                _ -> {
                  throw new ApplicationRefused(refusal);
                }));
    assertConfirmed("MESSAGE_NOT_ACCTEPTED");
  }

  @ParameterizedTest
  @CsvSource({"shap, their password", "shep, another password", "shep, ''", "'', their password"})
  void aMessageThatNamesAnotherSenderIsRefused(String senderId, String password) {
    assertSenderMismatch(OtherSide.sealed(OtherSide.message(senderId, password, "m1", "<a/>")));
  }

  @Test
  void aMessageSignedByAnotherTrustedPartyIsRefused() {
    KeyPair keys = OtherSide.pair();
    X509Certificate other = OtherSide.certificate("ANOTHER NEIGHBOUR", keys);
    ShepCredentials product = OtherSide.trusting(other);
    asyncMessageReceiver =
        new AsyncMessageReceiver(
            new SoapSigner(product),
            OtherSide.channelsTo(node),
            (_, _, work) -> work.get(),
            OtherSide.ALL);
    var signer =
        new WssSigner(
            new ShepCredentials("shep", "their password", keys.getPrivate(), other, List.of()));
    assertSenderMismatch(OtherSide.signed(OtherSide.message("m1", "<a/>"), signer));
    assertSenderMismatch(
        OtherSide.signed(
            OtherSide.unsigned(
                """
                <t:sendDeliveryNotification xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><request>
                <messageId>m1</messageId><receiveStatus>MESSAGE_ACCEPTED</receiveStatus></request>
                </t:sendDeliveryNotification>
                """),
            signer));
  }

  @Test
  void unsignedPartsOfAMessageAreNotRead() {
    String forged =
        OtherSide.beside(OtherSide.sealed(OtherSide.unsigned("")), OtherSide.message("m1", "<a/>"));
    var taken = new AtomicBoolean();
    assertThatExceptionOfType(UnreadableXml.class)
        .isThrownBy(() ->
            asyncMessageReceiver.receive(
                CENTRAL_NODE,
                new ByteArrayInputStream(forged.getBytes(UTF_8)),
                _ -> taken.set(true)));
    assertThat(taken).isFalse();
  }

  private void assertSenderMismatch(String envelope) {
    var taken = new AtomicBoolean();
    assertThatExceptionOfType(SenderMismatch.class)
        .isThrownBy(() ->
            asyncMessageReceiver.receive(
                CENTRAL_NODE,
                new ByteArrayInputStream(envelope.getBytes(UTF_8)),
                _ -> taken.set(true)));
    assertThat(taken).isFalse();
    assertThat(node.heard()).isEmpty();
  }

  private void assertConfirmed(String status) {
    await().atMost(1, MINUTES).until(() -> !node.heard().isEmpty());
    var request = Xml.find(OtherSide.heard(node.heard().getFirst().body()), "request");
    assertThat(Xml.text(request, "messageId")).isEqualTo("m1");
    assertThat(Xml.text(request, "receiveStatus")).isEqualTo(status);
  }
}
