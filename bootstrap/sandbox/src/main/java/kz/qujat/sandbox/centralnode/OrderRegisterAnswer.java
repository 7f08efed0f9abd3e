package kz.qujat.sandbox.centralnode;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlBuilder;
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

  static XmlBuilder answer(UnwrappedMessage question, OrderTable book) {
    @Nullable String day = Xml.text(question.content(), "day");
    var entries =
        day == null
            ? book.register(
                null,
                new OrderKey(
                    UUID.fromString(question.text("applicationId")),
                    Integer.parseInt(question.text("attempt"))))
            : book.register(LocalDate.parse(day), null);
    return XmlBuilder.root(
        SimulatedNode.NAMESPACE,
        "register",
        entries.stream().map(OrderRegisterAnswer::line).toArray(XmlBuilder[]::new));
  }

  private static XmlBuilder line(Entry entry) {
    return XmlBuilder.of(
        "order",
        XmlBuilder.leaf("applicationId", entry.applicationId()),
        XmlBuilder.leaf("attempt", entry.attempt()),
        XmlBuilder.leaf("status", entry.status()),
        XmlBuilder.leaf("movedAt", entry.movedAt()),
        XmlBuilder.leaf(
            "code", entry.status() == SimulatedOrderStatus.REJECTED ? Simulator.REJECTION : null),
        XmlBuilder.leaf("cardNumber", entry.cardNumber()));
  }
}
