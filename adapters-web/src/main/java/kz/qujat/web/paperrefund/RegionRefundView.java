package kz.qujat.web.paperrefund;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundStatus;
import org.jspecify.annotations.Nullable;

/// A refund as the supervisor of its region sees it.
record RegionRefundView(
    UUID refundId,
    UUID applicationId,
    @Schema(example = "75-250602-000001-9", description = "Null when there never was a ticket.")
        @Nullable String ticketNumber,
    RefundStatus status,
    RefundGround ground,
    @Schema(example = "786.40") String amount,
    @Schema(example = "KZT") String currency,
    @Schema(description = "When the refunded money was paid.") Instant paidAt,
    @Schema(
            description = "The bank's reference of the payment; null when the payer was erased.",
            example = "SB-4711")
        @Nullable String bankReference,
    PayerView payer,
    Instant openedAt,
    @Schema(description = "The last day on which the money can be claimed.")
        LocalDate claimableUntil,
    @Schema(description = "Null until it is closed on paper.") @Nullable Closure closure,
    @Schema(description = "The version of the refund.", example = "1") long version) {
  /// The payer, as the payment gateway named it.
  record PayerView(
      PayerKind kind,
      @Schema(
              description = "Null for citizens, and when the gateway gave no name.",
              example = "ТОО «Достық»")
          @Nullable String name,
      @Schema(
              description =
                  "Business identification number; null unless the payer is an organisation.",
              example = "990140000004")
          @Nullable String bin) {}

  enum PayerKind {
    /// A person with an IIN, who enters a bank account in the portal.
    CITIZEN,
    /// A payer without an IIN: the refund is settled on paper.
    ON_PAPER
  }

  /// How it was settled on paper.
  record Closure(
      @Schema(
              description = "The tax authority's reference; null when the payer was erased.",
              example = "KGD-2026-118")
          @Nullable String reference,
      Instant at) {}
}
