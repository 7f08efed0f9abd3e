package kz.qujat.sandbox.centralnode;

import java.time.InstantSource;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.shep.SyncChannel;
import kz.qujat.sandbox.centralnode.OrderBook.OrderKey;
import kz.qujat.sandbox.courier.Chore;
import kz.qujat.sandbox.courier.Letter;
import kz.qujat.sandbox.courier.Outbox;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Bus;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.Simulator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// A node that takes orders, and says in its own time what became of them.
@Component
final class SimulatedNode implements Simulator, Chore {
  static final String NAMESPACE = "http://qujat.kz/schemas/central-node/1";

  private final OrderBook book;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final InstantSource clock;
  private final Bus bus;

  SimulatedNode(
      OrderBook book,
      Outbox outbox,
      TransactionOperations transactions,
      InstantSource clock,
      Bus bus) {
    this.book = book;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
    this.bus = bus;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.CENTRAL_NODE;
  }

  @Override
  public Answer answer(Asked asked) {
    Message message = bus.open(asked);
    if (OrderRegister.isAskedIn(message)) {
      return bus.answer(message, SyncChannel.SUCCESS, OrderRegister.answer(message, book));
    }
    if (!message.isConfirmation()) {
      var _ = book.receive(key(message), Step.RECEIVED, clock.instant());
    }
    return bus.receipt(message);
  }

  /// Takes the order, and refuses it in a message of its own, as nodes do.
  @Override
  public Answer reject(Asked asked) {
    Message message = bus.open(asked);
    if (OrderRegister.isAskedIn(message)) {
      return bus.answer(message, REJECTION, null);
    }
    if (message.isConfirmation()) {
      return bus.receipt(message);
    }
    OrderKey order = key(message);
    transactions.executeWithoutResult(_ -> {
      if (book.receive(order, Step.REJECTED, clock.instant())) {
        report(order, Step.REJECTED, null);
      }
    });
    return bus.receipt(message);
  }

  @Override
  public Answer fail(Asked asked) {
    return bus.failure();
  }

  private static OrderKey key(Message order) {
    return new OrderKey(
        UUID.fromString(order.text("applicationId")), Integer.parseInt(order.text("attempt")));
  }

  /// Takes the order's next step, if there is one.
  void advance(OrderKey order) {
    transactions.executeWithoutResult(
        _ -> book.hold(order).next().ifPresent(step -> move(order, step)));
  }

  private void move(OrderKey order, Step step) {
    @Nullable String cardNumber = step == Step.MANUFACTURED ? book.newCardNumber() : null;
    book.move(order, step, clock.instant(), cardNumber);
    report(order, step, cardNumber);
  }

  private void report(OrderKey order, Step step, @Nullable String cardNumber) {
    Markup progress =
        Markup.root(
            NAMESPACE,
            "progress",
            Markup.leaf("applicationId", order.applicationId()),
            Markup.leaf("attempt", order.attempt()),
            Markup.leaf("status", step),
            Markup.leaf("code", step == Step.REJECTED ? REJECTION : null),
            Markup.leaf("cardNumber", cardNumber));
    outbox.put(
        new Letter(
            Neighbour.CENTRAL_NODE,
            order.topic(),
            "/integration/central-node",
            messageId ->
                bus.message(
                    messageId,
                    type(step),
                    "DRN_CardOrder",
                    order.applicationId().toString(),
                    progress),
            1));
  }

  /// What the node says of the order itself answers it; the rest is news.
  private static String type(Step step) {
    return switch (step) {
      case ACCEPTED, REJECTED -> "RESPONSE";
      case RECEIVED, MANUFACTURED, DELIVERED -> "NOTIFICATION";
    };
  }

  @Override
  public void attend() {
    book.due().forEach(this::advance);
  }
}
