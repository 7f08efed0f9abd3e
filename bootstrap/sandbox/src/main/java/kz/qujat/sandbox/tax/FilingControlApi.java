package kz.qujat.sandbox.tax;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.sandbox.control.LookupPoller;
import kz.qujat.sandbox.control.PathIdParser;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.delivery.MessageDelivery;
import kz.qujat.sandbox.tax.FilingTable.Row;
import kz.qujat.sandbox.tax.FilingTable.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Decides filings of the simulated tax authority, and lists them.
@RestController
final class FilingControlApi {
  private final SimulatedTaxAuthority authority;
  private final FilingTable book;
  private final MessageDelivery messageDelivery;

  FilingControlApi(
      SimulatedTaxAuthority authority, FilingTable book, MessageDelivery messageDelivery) {
    this.authority = authority;
    this.book = book;
    this.messageDelivery = messageDelivery;
  }

  /// Decides a filing, which may not have arrived yet, and waits until the product has acknowledged
  /// the decision.
  @PostMapping("/sandbox/tax/{refundId}/settle")
  Row settle(@PathVariable String refundId, @RequestBody Settlement settlement) {
    UUID refund = PathIdParser.parse(refundId);
    Status outcome = settlement.toStatus();
    // A rejected filing is followed by another one if the citizen names another account.
    Row filing =
        LookupPoller.until(() -> book.latest(refund).filter(row -> row.status() != Status.REJECTED))
            .or(() -> book.latest(refund))
            .orElseThrow(RecordNotFound::new);
    authority.settle(filing.refundId(), outcome);
    var _ =
        messageDelivery.bring(
            Neighbour.TAX, SimulatedTaxAuthority.topic(refund), Duration.ofSeconds(5));
    return book.latest(refund).orElseThrow(RecordNotFound::new);
  }

  @GetMapping("/sandbox/tax/refunds")
  Book filings(@RequestParam(defaultValue = "") String applicationId) {
    return new Book(book.rows(PathIdParser.filter("applicationId", applicationId).orElse(null)));
  }

  record Book(List<Row> items) {}

  record Settlement(@Nullable String outcome) {
    Status toStatus() {
      var fieldReader = new FieldReader();
      Optional<Status> status = fieldReader.read("outcome", outcome, Settlement::status);
      fieldReader.check();
      return status.orElseThrow();
    }

    private static Optional<Status> status(String outcome) {
      return switch (outcome) {
        case "PAID" -> Optional.of(Status.PAID);
        case "REJECTED" -> Optional.of(Status.REJECTED);
        default -> Optional.empty();
      };
    }
  }
}
