package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static kz.qujat.integration.centralnode.Orders.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kz.qujat.application.dispatch.CentralNode.Receipt;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ShepCentralNodeTest {
  private StubNeighbour stub;
  private ShepCentralNode node;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    node = new ShepCentralNode(OtherSide.channelsTo(stub));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private void takesOrder(int attempt) {
    stub.answers(200, OtherSide.receipt(CENTRAL_NODE, ORDER.application() + "/" + attempt));
  }

  @Test
  void anOrderWithAReceiptIsReceived() {
    takesOrder(2);
    assertThat(node.order(ORDER)).isEqualTo(new Receipt.Received());
  }

  @Test
  void anOrderContainsEverythingNeededToMakeACard() {
    takesOrder(2);
    node.order(ORDER);
    Element message = OtherSide.heard(stub.heard().getFirst().body());
    assertThat(Xml.text(message, "request", "messageInfo", "messageType")).isEqualTo("REQUEST");
    assertThat(Xml.text(message, "request", "messageInfo", "correlationId"))
        .isEqualTo(ORDER.application().toString());
    Element order = Xml.find(message, "request", "messageData", "data", "order");
    assertThat(Xml.text(order, "attempt")).isEqualTo("2");
    assertThat(Xml.text(order, "ticketNumber")).isEqualTo(ORDER.ticket().toString());
    assertThat(Xml.text(order, "registrationPoint")).isEqualTo("7501");
    assertThat(Xml.text(order, "photo", "content")).isEqualTo("AQID");
    assertThat(Xml.text(order, "signature", "content")).isEqualTo("BAUG");
    assertThat(Xml.text(order, "decision", "text")).isEqualTo("the decision");
    assertThat(Xml.text(order, "decision", "cms")).isEqualTo("Y21z");
  }

  @Test
  void theKeyOfAnOrderConsistsOfApplicationAndAttempt() {
    takesOrder(2);
    node.order(ORDER);
    node.order(ORDER);
    takesOrder(3);
    node.order(Orders.order(3, ORDER.holder()));
    List<String> numbers =
        stub.heard().stream()
            .map(heard ->
                Xml.text(OtherSide.heard(heard.body()), "request", "messageInfo", "messageId"))
            .toList();
    assertThat(numbers.get(1)).isEqualTo(numbers.get(0));
    assertThat(numbers.get(2)).isNotEqualTo(numbers.get(0));
  }

  @Test
  void aReceiptForAnotherMessageCountsAsUnavailable() {
    takesOrder(3);
    assertUnavailable();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOT_DELIVERED", "DELIVERY_STOPPED"})
  void anUndeliveredOrderMustBeSentAgain(String status) {
    String key = ORDER.application() + "/" + ORDER.attempt();
    stub.answers(200, OtherSide.receipt(CENTRAL_NODE, key, status));
    assertUnavailable();
  }

  @Test
  void aRefusalAtOnceIsABusinessAnswer() {
    stub.answers(500, OtherSide.fault("Client", "BAD_PHOTO"));
    assertThat(node.order(ORDER)).isEqualTo(new Receipt.Refused("BAD_PHOTO"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIGNATURE_INVALID",
        "SENDER_INVALID",
        "MALFORMED",
        "VALIDATION",
        "NOT_FOUND",
        "NO_SUCH_SERVICE",
        "free text about Aigul",
        ""
      })
  void aFaultOfTheChannelDoesNotRejectTheOrder(String code) {
    stub.answers(500, OtherSide.fault("Client", code));
    assertUnavailable();
  }

  // If this counted as a refusal, the application would be approved anew, and a second card would
  // be made.
  @Test
  void aReusedMessageIdDoesNotRejectTheOrder() {
    stub.answers(500, OtherSide.fault("Client", "MESSAGE_ID_REUSED"));
    assertUnavailable();
  }

  @Test
  void aServerFaultOfTheNodeCountsAsUnavailable() {
    stub.answers(500, OtherSide.fault("Server", "BUSY"));
    assertUnavailable();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherHttpStatusCountsAsUnavailable(int status) {
    stub.answers(status, "");
    assertUnavailable();
  }

  @Test
  void aNodeThatClosesTheConnectionIsUnavailable() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void aNodeThatCannotBeReachedIsUnavailable() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> node.order(ORDER))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CENTRAL_NODE))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("Aigul"));
  }
}
