package kz.qujat.sandbox.centralnode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.centralnode.OrderBook.OrderKey;
import kz.qujat.sandbox.courier.Chore;
import kz.qujat.sandbox.courier.Letter;
import kz.qujat.sandbox.courier.Outbox;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Simulator;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/// A node that takes orders, and says in its own time what became of them.
final class SimulatedNode implements Simulator, Chore {
  private static final List<String> REQUIRED =
      List.of("applicationId", "attempt", "ticketNumber", "registrationPoint");

  private final OrderBook book;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  SimulatedNode(OrderBook book, Outbox outbox, TransactionOperations transactions) {
    this.book = book;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.CENTRAL_NODE;
  }

  @Override
  public Answer answer(Asked asked) {
    var _ = book.receive(key(asked), Step.RECEIVED);
    return received();
  }

  /// Takes the order, and refuses it in a message of its own, as nodes do.
  @Override
  public Answer reject(Asked asked) {
    OrderKey order = key(asked);
    transactions.executeWithoutResult(_ -> {
      if (book.receive(order, Step.REJECTED)) {
        report(order, Step.REJECTED);
      }
    });
    return received();
  }

  private static Answer received() {
    return Answer.of(202, Map.of("status", "RECEIVED"));
  }

  private static OrderKey key(Asked asked) {
    JsonNode order = asked.json(REQUIRED);
    return new OrderKey(
        UUID.fromString(order.path("applicationId").asString()), order.path("attempt").asInt());
  }

  /// Takes the order's next step, if there is one.
  void advance(OrderKey order) {
    transactions.executeWithoutResult(
        _ -> book.hold(order).next().ifPresent(step -> move(order, step)));
  }

  private void move(OrderKey order, Step step) {
    book.move(order, step);
    report(order, step);
  }

  private void report(OrderKey order, Step step) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("applicationId", order.applicationId().toString());
    content.put("attempt", order.attempt());
    content.put("status", step.name());
    switch (step) {
      case REJECTED -> content.put("code", REJECTION);
      case MANUFACTURED -> content.put("cardNumber", book.newCardNumber());
      case RECEIVED, ACCEPTED, DELIVERED -> {}
    }
    outbox.put(
        new Letter(Neighbour.CENTRAL_NODE, order.topic(), "/integration/central-node", content, 1));
  }

  @Override
  public void attend() {
    book.due().forEach(this::advance);
  }
}
