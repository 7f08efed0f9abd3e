package kz.qujat.web.refund;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.refund.RefundList;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;

/// A page of the register of refunds, with its freshness.
record RegionRefundsView(
    List<RegisteredRefund> items, @Nullable String nextCursor, ReadModelAge asOf) {

  /// A refund of the region.
  ///
  /// @param version the version of the refund
  record RegisteredRefund(
      @Schema(example = "0197297c-0000-7000-8000-0000000000f1") UUID refundId,
      @Schema(example = "0197297c-0000-7000-8000-000000000001") UUID applicationId,
      @Schema(example = "75-250602-000001-9") @Nullable String ticketNumber,
      @Schema(example = "FILED") RefundStatus status,
      @Schema(example = "786.40") String amount,
      @Schema(example = "KZT") String currency,
      @Schema(example = "ANNULLED") RefundGround ground,
      Instant openedAt,
      @Nullable Instant filedAt,
      @Nullable LocalDate dueOn,
      @Schema(example = "1") int attempt,
      @Schema(example = "6") long version) {}

  static RegionRefundsView of(RefundList.Sheet sheet) {
    return new RegionRefundsView(
        sheet.page().items().stream().map(RegionRefundsView::line).toList(),
        sheet.page().nextCursor(),
        sheet.asOf());
  }

  private static RegisteredRefund line(RefundList.Entry entry) {
    MoneyText money = MoneyText.of(entry.amount());
    return new RegisteredRefund(
        entry.id().value(),
        entry.application().value(),
        entry.ticketNumber(),
        entry.status(),
        money.amount(),
        money.currency(),
        entry.ground(),
        entry.openedAt(),
        entry.filedAt(),
        entry.dueOn(),
        entry.attempt(),
        entry.version());
  }
}
