package kz.qujat.integration.tax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Inbox;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Element;

/// Receives the tax authority's decisions on refunds.
@RestController
final class TaxApi {
  private final Inbox inbox;
  private final RefundDesk desk;

  TaxApi(Inbox inbox, RefundDesk desk) {
    this.inbox = inbox;
    this.desk = desk;
  }

  @PostMapping("/integration/tax")
  ResponseEntity<byte[]> receive(InputStream envelope) throws IOException {
    return inbox.receive(Neighbour.TAX, envelope, settlement -> answer(settlement).accept(desk));
  }

  private static Consumer<RefundDesk> answer(Element settlement) {
    var fields = new Fields();
    Optional<UUID> refund = fields.once(settlement, "refundId", Fields::uuid);
    Optional<Integer> filing = fields.once(settlement, "attempt", Fields::count);
    Optional<Boolean> paid = fields.once(settlement, "outcome", TaxApi::isPaid);
    fields.check();
    var id = new RefundId(refund.orElseThrow());
    int number = filing.orElseThrow();
    return paid.orElseThrow()
        ? desk -> desk.paid(id, number)
        : desk -> desk.rejected(id, number, Code.of(Xml.text(settlement, "code")));
  }

  private static Optional<Boolean> isPaid(String outcome) {
    return switch (outcome.toUpperCase(Locale.ROOT)) {
      case "PAID" -> Optional.of(true);
      case "REJECTED" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
