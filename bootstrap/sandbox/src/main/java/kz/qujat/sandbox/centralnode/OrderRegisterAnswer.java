package kz.qujat.sandbox.centralnode;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.sandbox.centralnode.OrderTable.Entry;
import kz.qujat.sandbox.centralnode.OrderTable.OrderKey;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.jspecify.annotations.Nullable;

/// The node's answers to requests about its register of orders.
final class OrderRegisterAnswer {
  private OrderRegisterAnswer() {}

  static boolean isAskedIn(UnwrappedMessage unwrappedMessage) {
    return unwrappedMessage.content().getLocalName().equals("registerRequest");
  }

  static XmlElement answer(UnwrappedMessage question, OrderTable book) {
    @Nullable String day = Xml.text(question.content(), "day");
    var entries =
        day == null
            ? book.register(
                null,
                new OrderKey(
                    UUID.fromString(question.text("applicationId")),
                    Integer.parseInt(question.text("attempt"))))
            : book.register(LocalDate.parse(day), null);
    return XmlElement.root(
        SimulatedNode.NAMESPACE,
        "register",
        entries.stream().map(OrderRegisterAnswer::line).toArray(XmlElement[]::new));
  }

  private static XmlElement line(Entry entry) {
    return XmlElement.of(
        "order",
        XmlElement.leaf("applicationId", entry.applicationId()),
        XmlElement.leaf("attempt", entry.attempt()),
        XmlElement.leaf("status", entry.status()),
        XmlElement.leaf("movedAt", entry.movedAt()),
        XmlElement.leaf(
            "code", entry.status() == SimulatedOrderStatus.REJECTED ? Simulator.REJECTION : null),
        XmlElement.leaf("cardNumber", entry.cardNumber()));
  }
}
