package kz.qujat.integration.tax;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.Accepted;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where the tax authority says what became of a refund.
@RestController
final class TaxApi {
  private final RefundDesk desk;

  TaxApi(RefundDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/integration/tax")
  Accepted receive(@RequestBody Settlement settlement) {
    settlement.toAnswer().accept(desk);
    return new Accepted();
  }

  record Settlement(
      @Nullable String messageId,
      @Nullable String refundId,
      @Nullable Integer attempt,
      @Nullable String outcome,
      @Nullable String code) {
    Consumer<RefundDesk> toAnswer() {
      var fields = new Fields();
      fields.read("messageId", messageId, Fields.text(100));
      Optional<UUID> refund = fields.read("refundId", refundId, Fields::uuid);
      Optional<Integer> filing = fields.count("attempt", attempt);
      Optional<Boolean> paid = fields.read("outcome", outcome, Settlement::isPaid);
      fields.check();
      var id = new RefundId(refund.orElseThrow());
      int number = filing.orElseThrow();
      return paid.orElseThrow()
          ? desk -> desk.paid(id, number)
          : desk -> desk.rejected(id, number, Code.of(code));
    }

    private static Optional<Boolean> isPaid(String outcome) {
      return switch (outcome) {
        case "PAID" -> Optional.of(true);
        case "REJECTED" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  }
}
