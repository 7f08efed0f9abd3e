package kz.qujat.integration.tax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.refund.RefundService;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.AsyncMessageReceiver;
import kz.qujat.integration.xmlsignature.Xml;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Element;

/// Receives the tax authority's decisions on refunds.
@RestController
final class TaxEndpoint {
  private final AsyncMessageReceiver asyncMessageReceiver;
  private final RefundService refundService;

  TaxEndpoint(AsyncMessageReceiver asyncMessageReceiver, RefundService refundService) {
    this.asyncMessageReceiver = asyncMessageReceiver;
    this.refundService = refundService;
  }

  @PostMapping("/integration/tax")
  ResponseEntity<byte[]> receive(InputStream envelope) throws IOException {
    return asyncMessageReceiver.receive(Neighbour.TAX, envelope, this::decide);
  }

  private void decide(Element settlement) {
    var fieldReader = new FieldReader();
    Optional<UUID> refund = fieldReader.once(settlement, "refundId", FieldReader::uuid);
    Optional<Integer> givenAttempt = fieldReader.once(settlement, "attempt", FieldReader::count);
    Optional<Boolean> paid = fieldReader.once(settlement, "outcome", TaxEndpoint::isPaid);
    fieldReader.check();
    var id = new RefundId(refund.orElseThrow());
    int attempt = givenAttempt.orElseThrow();
    if (paid.orElseThrow()) {
      refundService.paid(id, attempt);
    } else {
      refundService.rejected(id, attempt, RejectionCodeReader.of(Xml.text(settlement, "code")));
    }
  }

  private static Optional<Boolean> isPaid(String outcome) {
    return switch (outcome.toUpperCase(Locale.ROOT)) {
      case "PAID" -> Optional.of(true);
      case "REJECTED" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
