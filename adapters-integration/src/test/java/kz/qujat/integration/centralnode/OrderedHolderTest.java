package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static kz.qujat.integration.centralnode.Orders.ORDER;
import static kz.qujat.integration.centralnode.Orders.holder;
import static kz.qujat.integration.centralnode.Orders.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// The holder's data in an order are those the officer certified, even if the register has changed
/// since.
class OrderedHolderTest {
  private StubNeighbour stub;
  private ShepCentralNode node;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    node = new ShepCentralNode(OtherSide.channelsTo(stub));
    stub.answers(200, OtherSide.receipt(CENTRAL_NODE, ORDER.application() + "/2"));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void anOrderContainsTheHolderAsCertifiedAndNothingElse() {
    node.order(ORDER);
    assertThat(holderHeard())
        .containsExactly(
            entry("iin", "850515490903"),
            entry("surname", "Сапарова"),
            entry("firstname", "Айгүл"),
            entry("secondname", "Маратқызы"),
            entry("birthDate", "1985-05-15"),
            entry("sex", "FEMALE"),
            entry("citizenship", "KAZ"));
  }

  @Test
  void aHolderMayHaveNoSurname() {
    node.order(order(2, holder(null, "Айгүл", null)));
    assertThat(holderHeard())
        .containsEntry("firstname", "Айгүл")
        .doesNotContainKeys("surname", "secondname");
  }

  @Test
  void aHolderMayHaveNoGivenName() {
    node.order(order(2, holder("Сапарова", null, null)));
    assertThat(holderHeard())
        .containsEntry("surname", "Сапарова")
        .doesNotContainKeys("firstname", "secondname");
  }

  /// Returns the holder's elements in the last order, which is validated against its schema.
  private Map<String, String> holderHeard() {
    Element message = OtherSide.heard(stub.heard().getLast().body());
    Element holder = Xml.find(message, "request", "messageData", "data", "order", "holder");
    Map<String, String> elements = new LinkedHashMap<>();
    Xml.children(holder)
        .forEach(element -> elements.put(element.getLocalName(), element.getTextContent()));
    return elements;
  }
}
