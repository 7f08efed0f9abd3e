package kz.qujat.sandbox.tax;

import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.sandbox.delivery.NeighbourOutbox;
import kz.qujat.sandbox.delivery.OutboundMessage;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import kz.qujat.sandbox.tax.FilingTable.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// An authority that accepts filings and decides them on request of a control.
@Component
final class SimulatedTaxAuthority implements Simulator {
  private static final String NAMESPACE = "http://qujat.kz/schemas/tax/1";

  private final FilingTable book;
  private final NeighbourOutbox neighbourOutbox;
  private final TransactionOperations transactions;
  private final ShepMessageCodec shepMessageCodec;

  SimulatedTaxAuthority(
      FilingTable book,
      NeighbourOutbox neighbourOutbox,
      TransactionOperations transactions,
      ShepMessageCodec shepMessageCodec) {
    this.book = book;
    this.neighbourOutbox = neighbourOutbox;
    this.transactions = transactions;
    this.shepMessageCodec = shepMessageCodec;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.TAX;
  }

  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    UnwrappedMessage unwrappedMessage = shepMessageCodec.open(simulatedHttpRequest);
    if (isInquiry(unwrappedMessage)) {
      return standing(unwrappedMessage);
    }
    if (!unwrappedMessage.isConfirmation()) {
      book.receive(unwrappedMessage, Status.FILED);
    }
    return shepMessageCodec.receipt(unwrappedMessage);
  }

  private static boolean isInquiry(UnwrappedMessage unwrappedMessage) {
    return "inquiry".equals(unwrappedMessage.content().getLocalName());
  }

  private SimulatedHttpResponse standing(UnwrappedMessage inquiry) {
    UUID refund = UUID.fromString(inquiry.text("refundId"));
    int attempt = Integer.parseInt(inquiry.text("attempt"));
    return book.find(refund, attempt)
        .map(status ->
            shepMessageCodec.answer(inquiry, "SUCCESS", standing(refund, attempt, status)))
        .orElseGet(() -> shepMessageCodec.answer(inquiry, "NOT_FOUND", null));
  }

  private static XmlElement standing(UUID refund, int attempt, Status status) {
    return XmlElement.root(
        NAMESPACE,
        "standing",
        XmlElement.leaf("refundId", refund),
        XmlElement.leaf("attempt", attempt),
        XmlElement.leaf("outcome", status == Status.FILED ? "UNDECIDED" : status),
        XmlElement.leaf("code", status == Status.REJECTED ? REJECTION : null));
  }

  /// Rejects inquiries, and refuses at once a filing that it had not accepted before.
  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    UnwrappedMessage filing = shepMessageCodec.open(simulatedHttpRequest);
    if (isInquiry(filing)) {
      return shepMessageCodec.answer(filing, REJECTION, null);
    }
    if (filing.isConfirmation()) {
      return shepMessageCodec.receipt(filing);
    }
    return switch (book.receive(filing, Status.REJECTED)) {
      case REJECTED -> shepMessageCodec.refusal();
      case FILED, PAID -> shepMessageCodec.receipt(filing);
    };
  }

  @Override
  public SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return shepMessageCodec.failure();
  }

  /// Decides the filing and sends the decision to the product. Deciding again changes nothing.
  void settle(UUID refund, Status outcome) {
    transactions.executeWithoutResult(_ ->
        book.decide(refund, outcome)
            .ifPresent(attempt -> neighbourOutbox.put(letter(refund, attempt, outcome))));
  }

  private OutboundMessage letter(UUID refund, int attempt, Status outcome) {
    XmlElement settlement =
        XmlElement.root(
            NAMESPACE,
            "settlement",
            XmlElement.leaf("refundId", refund),
            XmlElement.leaf("attempt", attempt),
            XmlElement.leaf("outcome", outcome),
            XmlElement.leaf("code", outcome == Status.REJECTED ? REJECTION : null));
    return new OutboundMessage(
        Neighbour.TAX,
        topic(refund),
        "/integration/tax",
        messageId ->
            shepMessageCodec.message(
                messageId, "RESPONSE", "KGD_DutyRefund", refund.toString(), settlement),
        1);
  }

  static String topic(UUID refund) {
    return "refund/" + refund;
  }
}
