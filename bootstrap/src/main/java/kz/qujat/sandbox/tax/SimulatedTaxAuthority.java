package kz.qujat.sandbox.tax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.courier.Letter;
import kz.qujat.sandbox.courier.Outbox;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.tax.FilingBook.Status;
import org.springframework.transaction.support.TransactionOperations;

/// An authority that takes filings, and decides when it is told how.
final class SimulatedTaxAuthority implements Simulator {
  private static final List<String> REQUIRED =
      List.of("refundId", "attempt", "applicationId", "amount", "taxpayerIin", "iban");

  private final FilingBook book;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  SimulatedTaxAuthority(FilingBook book, Outbox outbox, TransactionOperations transactions) {
    this.book = book;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.TAX;
  }

  @Override
  public Answer answer(Asked asked) {
    book.receive(asked.json(REQUIRED), Status.FILED);
    return received();
  }

  /// Refuses at once a filing that it has not taken before.
  @Override
  public Answer reject(Asked asked) {
    return switch (book.receive(asked.json(REQUIRED), Status.REJECTED)) {
      case REJECTED -> Answer.refusal();
      case FILED, PAID -> received();
    };
  }

  private static Answer received() {
    return Answer.of(202, Map.of("status", "FILED"));
  }

  /// Decides, and writes to the product; deciding again changes nothing.
  void settle(UUID refund, Status outcome) {
    transactions.executeWithoutResult(_ ->
        book.decide(refund, outcome)
            .ifPresent(attempt -> outbox.put(letter(refund, attempt, outcome))));
  }

  private static Letter letter(UUID refund, int attempt, Status outcome) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("refundId", refund.toString());
    content.put("attempt", attempt);
    content.put("outcome", outcome.name());
    if (outcome == Status.REJECTED) {
      content.put("code", REJECTION);
    }
    return new Letter(Neighbour.TAX, topic(refund), "/integration/tax", content, 1);
  }

  static String topic(UUID refund) {
    return "refund/" + refund;
  }
}
