package kz.qujat.sandbox.tax;

import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.xmlsignature.XmlBuilder;
import kz.qujat.sandbox.delivery.OutboundMessage;
import kz.qujat.sandbox.delivery.Outbox;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.SimulatedRequest;
import kz.qujat.sandbox.neighbour.SimulatedResponse;
import kz.qujat.sandbox.neighbour.SimulatedShep;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.tax.FilingTable.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// An authority that accepts filings and decides them on request of a control.
@Component
final class SimulatedTaxAuthority implements Simulator {
  private static final String NAMESPACE = "http://qujat.kz/schemas/tax/1";

  private final FilingTable book;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final SimulatedShep simulatedShep;

  SimulatedTaxAuthority(
      FilingTable book,
      Outbox outbox,
      TransactionOperations transactions,
      SimulatedShep simulatedShep) {
    this.book = book;
    this.outbox = outbox;
    this.transactions = transactions;
    this.simulatedShep = simulatedShep;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.TAX;
  }

  @Override
  public SimulatedResponse answer(SimulatedRequest simulatedRequest) {
    Message message = simulatedShep.open(simulatedRequest);
    if (isInquiry(message)) {
      return standing(message);
    }
    if (!message.isConfirmation()) {
      book.receive(message, Status.FILED);
    }
    return simulatedShep.receipt(message);
  }

  private static boolean isInquiry(Message message) {
    return "inquiry".equals(message.content().getLocalName());
  }

  private SimulatedResponse standing(Message inquiry) {
    UUID refund = UUID.fromString(inquiry.text("refundId"));
    int attempt = Integer.parseInt(inquiry.text("attempt"));
    return book.find(refund, attempt)
        .map(status -> simulatedShep.answer(inquiry, "SUCCESS", standing(refund, attempt, status)))
        .orElseGet(() -> simulatedShep.answer(inquiry, "NOT_FOUND", null));
  }

  private static XmlBuilder standing(UUID refund, int attempt, Status status) {
    return XmlBuilder.root(
        NAMESPACE,
        "standing",
        XmlBuilder.leaf("refundId", refund),
        XmlBuilder.leaf("attempt", attempt),
        XmlBuilder.leaf("outcome", status == Status.FILED ? "UNDECIDED" : status),
        XmlBuilder.leaf("code", status == Status.REJECTED ? REJECTION : null));
  }

  /// Rejects inquiries, and refuses at once a filing that it had not accepted before.
  @Override
  public SimulatedResponse reject(SimulatedRequest simulatedRequest) {
    Message filing = simulatedShep.open(simulatedRequest);
    if (isInquiry(filing)) {
      return simulatedShep.answer(filing, REJECTION, null);
    }
    if (filing.isConfirmation()) {
      return simulatedShep.receipt(filing);
    }
    return switch (book.receive(filing, Status.REJECTED)) {
      case REJECTED -> simulatedShep.refusal();
      case FILED, PAID -> simulatedShep.receipt(filing);
    };
  }

  @Override
  public SimulatedResponse fail(SimulatedRequest simulatedRequest) {
    return simulatedShep.failure();
  }

  /// Decides the filing and sends the decision to the product. Deciding again changes nothing.
  void settle(UUID refund, Status outcome) {
    transactions.executeWithoutResult(_ ->
        book.decide(refund, outcome)
            .ifPresent(attempt -> outbox.put(letter(refund, attempt, outcome))));
  }

  private OutboundMessage letter(UUID refund, int attempt, Status outcome) {
    XmlBuilder settlement =
        XmlBuilder.root(
            NAMESPACE,
            "settlement",
            XmlBuilder.leaf("refundId", refund),
            XmlBuilder.leaf("attempt", attempt),
            XmlBuilder.leaf("outcome", outcome),
            XmlBuilder.leaf("code", outcome == Status.REJECTED ? REJECTION : null));
    return new OutboundMessage(
        Neighbour.TAX,
        topic(refund),
        "/integration/tax",
        messageId ->
            simulatedShep.message(
                messageId, "RESPONSE", "KGD_DutyRefund", refund.toString(), settlement),
        1);
  }

  static String topic(UUID refund) {
    return "refund/" + refund;
  }
}
