package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {
  private StubNeighbour node;
  private Inbox inbox;

  @BeforeEach
  void open() throws Exception {
    node = new StubNeighbour();
    inbox =
        new Inbox(
            new Seal(OtherSide.PRODUCT), OtherSide.channelsTo(node), (_, _, work) -> work.get());
  }

  @AfterEach
  void close() {
    node.close();
  }

  private static ByteArrayInputStream message() {
    String sealed = OtherSide.sealed(OtherSide.message("m1", "<a/>"));
    return new ByteArrayInputStream(sealed.getBytes(UTF_8));
  }

  @Test
  void aMessageThatWasTakenIsConfirmed() throws IOException {
    assertThat(inbox.receive(CENTRAL_NODE, message(), _ -> {}).getStatusCode().value())
        .isEqualTo(200);
    assertConfirmed("MESSAGE_ACCEPTED");
  }

  @Test
  void aMessageThatMakesNoSenseIsConfirmedAsNotTaken() {
    assertThatExceptionOfType(MalformedMessage.class)
        .isThrownBy(() ->
            inbox.receive(
                CENTRAL_NODE,
                message(),
                _ -> {
                  var fields = new Fields();
                  fields.read("status", null, Fields.text(1));
                  fields.check();
                }));
    assertConfirmed("MESSAGE_NOT_ACCTEPTED");
  }

  private void assertConfirmed(String status) {
    await().until(() -> !node.heard().isEmpty());
    var said = Xml.find(OtherSide.heard(node.heard().getFirst().body()), "request");
    assertThat(Xml.text(said, "messageId")).isEqualTo("m1");
    assertThat(Xml.text(said, "receiveStatus")).isEqualTo(status);
  }
}
