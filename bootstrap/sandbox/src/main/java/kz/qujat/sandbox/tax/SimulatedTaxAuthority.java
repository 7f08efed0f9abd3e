package kz.qujat.sandbox.tax;

import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.seal.Markup;
import kz.qujat.sandbox.courier.Letter;
import kz.qujat.sandbox.courier.Outbox;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Bus;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.tax.FilingBook.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// An authority that takes filings, and decides when it is told how.
@Component
final class SimulatedTaxAuthority implements Simulator {
  private static final String NAMESPACE = "http://qujat.kz/schemas/tax/1";

  private final FilingBook book;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final Bus bus;

  SimulatedTaxAuthority(
      FilingBook book, Outbox outbox, TransactionOperations transactions, Bus bus) {
    this.book = book;
    this.outbox = outbox;
    this.transactions = transactions;
    this.bus = bus;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.TAX;
  }

  @Override
  public Answer answer(Asked asked) {
    Message message = bus.open(asked);
    if (isInquiry(message)) {
      return standing(message);
    }
    if (!message.isConfirmation()) {
      book.receive(message, Status.FILED);
    }
    return bus.receipt(message);
  }

  private static boolean isInquiry(Message message) {
    return "inquiry".equals(message.content().getLocalName());
  }

  private Answer standing(Message inquiry) {
    UUID refund = UUID.fromString(inquiry.text("refundId"));
    int attempt = Integer.parseInt(inquiry.text("attempt"));
    return book.find(refund, attempt)
        .map(status -> bus.answer(inquiry, "SUCCESS", standing(refund, attempt, status)))
        .orElseGet(() -> bus.answer(inquiry, "NOT_FOUND", null));
  }

  private static Markup standing(UUID refund, int attempt, Status status) {
    return Markup.root(
        NAMESPACE,
        "standing",
        Markup.leaf("refundId", refund),
        Markup.leaf("attempt", attempt),
        Markup.leaf("outcome", status == Status.FILED ? "UNDECIDED" : status),
        Markup.leaf("code", status == Status.REJECTED ? REJECTION : null));
  }

  /// Answers no question, and refuses at once a filing that it has not taken before.
  @Override
  public Answer reject(Asked asked) {
    Message filing = bus.open(asked);
    if (isInquiry(filing)) {
      return bus.answer(filing, REJECTION, null);
    }
    if (filing.isConfirmation()) {
      return bus.receipt(filing);
    }
    return switch (book.receive(filing, Status.REJECTED)) {
      case REJECTED -> bus.refusal();
      case FILED, PAID -> bus.receipt(filing);
    };
  }

  @Override
  public Answer fail(Asked asked) {
    return bus.failure();
  }

  /// Decides, and writes to the product; deciding again changes nothing.
  void settle(UUID refund, Status outcome) {
    transactions.executeWithoutResult(_ ->
        book.decide(refund, outcome)
            .ifPresent(attempt -> outbox.put(letter(refund, attempt, outcome))));
  }

  private Letter letter(UUID refund, int attempt, Status outcome) {
    Markup settlement =
        Markup.root(
            NAMESPACE,
            "settlement",
            Markup.leaf("refundId", refund),
            Markup.leaf("attempt", attempt),
            Markup.leaf("outcome", outcome),
            Markup.leaf("code", outcome == Status.REJECTED ? REJECTION : null));
    return new Letter(
        Neighbour.TAX,
        topic(refund),
        "/integration/tax",
        messageId ->
            bus.message(messageId, "RESPONSE", "KGD_DutyRefund", refund.toString(), settlement),
        1);
  }

  static String topic(UUID refund) {
    return "refund/" + refund;
  }
}
