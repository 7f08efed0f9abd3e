package kz.qujat.sandbox.centralnode;

import java.time.InstantSource;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.sandbox.centralnode.OrderTable.OrderKey;
import kz.qujat.sandbox.delivery.NeighbourOutbox;
import kz.qujat.sandbox.delivery.OutboundMessage;
import kz.qujat.sandbox.delivery.RecurringSimulatorTask;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A node that accepts orders and reports on them later, in its own time.
@Component
final class SimulatedNode implements Simulator, RecurringSimulatorTask {
  static final String NAMESPACE = "http://qujat.kz/schemas/central-node/1";

  private final OrderTable book;
  private final NeighbourOutbox neighbourOutbox;
  private final TransactionOperations transactions;
  private final InstantSource clock;
  private final ShepMessageCodec shepMessageCodec;

  SimulatedNode(
      OrderTable book,
      NeighbourOutbox neighbourOutbox,
      TransactionOperations transactions,
      InstantSource clock,
      ShepMessageCodec shepMessageCodec) {
    this.book = book;
    this.neighbourOutbox = neighbourOutbox;
    this.transactions = transactions;
    this.clock = clock;
    this.shepMessageCodec = shepMessageCodec;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.CENTRAL_NODE;
  }

  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    UnwrappedMessage unwrappedMessage = shepMessageCodec.open(simulatedHttpRequest);
    if (OrderRegisterAnswer.isAskedIn(unwrappedMessage)) {
      return shepMessageCodec.answer(
          unwrappedMessage, SyncClient.SUCCESS, OrderRegisterAnswer.answer(unwrappedMessage, book));
    }
    if (!unwrappedMessage.isConfirmation()) {
      var _ = book.receive(key(unwrappedMessage), SimulatedOrderStatus.RECEIVED, clock.instant());
    }
    return shepMessageCodec.receipt(unwrappedMessage);
  }

  /// Accepts the message and rejects the order in a later message of its own, as the real node
  /// does.
  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    UnwrappedMessage unwrappedMessage = shepMessageCodec.open(simulatedHttpRequest);
    if (OrderRegisterAnswer.isAskedIn(unwrappedMessage)) {
      return shepMessageCodec.answer(unwrappedMessage, REJECTION, null);
    }
    if (unwrappedMessage.isConfirmation()) {
      return shepMessageCodec.receipt(unwrappedMessage);
    }
    OrderKey order = key(unwrappedMessage);
    transactions.executeWithoutResult(_ -> {
      if (book.receive(order, SimulatedOrderStatus.REJECTED, clock.instant())) {
        report(order, SimulatedOrderStatus.REJECTED, null);
      }
    });
    return shepMessageCodec.receipt(unwrappedMessage);
  }

  @Override
  public SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return shepMessageCodec.failure();
  }

  private static OrderKey key(UnwrappedMessage order) {
    return new OrderKey(
        UUID.fromString(order.text("applicationId")), Integer.parseInt(order.text("attempt")));
  }

  /// Takes the order's next step, if there is one.
  void advance(OrderKey order) {
    transactions.executeWithoutResult(_ ->
        book.hold(order)
            .next()
            .ifPresent(simulatedOrderStatus -> move(order, simulatedOrderStatus)));
  }

  private void move(OrderKey order, SimulatedOrderStatus simulatedOrderStatus) {
    @Nullable String cardNumber =
        simulatedOrderStatus == SimulatedOrderStatus.MANUFACTURED ? book.newCardNumber() : null;
    book.move(order, simulatedOrderStatus, clock.instant(), cardNumber);
    report(order, simulatedOrderStatus, cardNumber);
  }

  private void report(
      OrderKey order, SimulatedOrderStatus simulatedOrderStatus, @Nullable String cardNumber) {
    XmlElement progress =
        XmlElement.root(
            NAMESPACE,
            "progress",
            XmlElement.leaf("applicationId", order.applicationId()),
            XmlElement.leaf("attempt", order.attempt()),
            XmlElement.leaf("status", simulatedOrderStatus),
            XmlElement.leaf(
                "code", simulatedOrderStatus == SimulatedOrderStatus.REJECTED ? REJECTION : null),
            XmlElement.leaf("cardNumber", cardNumber));
    neighbourOutbox.put(
        new OutboundMessage(
            Neighbour.CENTRAL_NODE,
            order.topic(),
            "/integration/central-node",
            messageId ->
                shepMessageCodec.message(
                    messageId,
                    type(simulatedOrderStatus),
                    "DRN_CardOrder",
                    order.applicationId().toString(),
                    progress),
            1));
  }

  /// Acceptance and rejection are responses to the order; every other report is a notification.
  private static String type(SimulatedOrderStatus simulatedOrderStatus) {
    return switch (simulatedOrderStatus) {
      case ACCEPTED, REJECTED -> "RESPONSE";
      case RECEIVED, MANUFACTURED, DELIVERED -> "NOTIFICATION";
    };
  }

  @Override
  public void attend() {
    book.due().forEach(this::advance);
  }
}
