package kz.qujat.sandbox.centralnode;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import kz.qujat.sandbox.centralnode.OrderBook.Entry;
import kz.qujat.sandbox.centralnode.OrderBook.OrderKey;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.Simulator;
import org.jspecify.annotations.Nullable;

/// The node's register, as it answers questions about it.
final class OrderRegister {
  private OrderRegister() {}

  static boolean isAskedIn(Message message) {
    return message.content().getLocalName().equals("registerRequest");
  }

  static Markup answer(Message question, OrderBook book) {
    @Nullable String day = Xml.text(question.content(), "day");
    var entries =
        day == null
            ? book.register(
                null,
                new OrderKey(
                    UUID.fromString(question.text("applicationId")),
                    Integer.parseInt(question.text("attempt"))))
            : book.register(LocalDate.parse(day), null);
    return Markup.root(
        SimulatedNode.NAMESPACE,
        "register",
        entries.stream().map(OrderRegister::line).toArray(Markup[]::new));
  }

  private static Markup line(Entry entry) {
    return Markup.of(
        "order",
        Markup.leaf("applicationId", entry.applicationId()),
        Markup.leaf("attempt", entry.attempt()),
        Markup.leaf("status", entry.status()),
        Markup.leaf("movedAt", entry.movedAt()),
        Markup.leaf("code", entry.status() == Step.REJECTED ? Simulator.REJECTION : null),
        Markup.leaf("cardNumber", entry.cardNumber()));
  }
}
