package kz.qujat.web.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.refund.RefundView;
import org.jspecify.annotations.Nullable;

/// An application as API clients and pages see it; parts that do not exist are null.
///
/// @param statusName the status in the language of the response
/// @param refund the most important refund of the applicant's own money
/// @param refunds every refund of the applicant's own money, oldest first
public record ApplicationView(
    UUID id,
    long version,
    Status status,
    String statusName,
    String reason,
    String region,
    String registrationPoint,
    @Nullable String ticketNumber,
    @Nullable Instant registeredAt,
    @Nullable LocalDate dueOn,
    @Nullable PaymentView payment,
    @Nullable AnnulmentView annulment,
    @Nullable RefundView refund,
    List<RefundView> refunds,
    @Nullable UUID replaces,
    @Nullable UUID replacedBy,
    List<StatusView> history) {
  public ApplicationView {
    refunds = List.copyOf(refunds);
    history = List.copyOf(history);
  }

  /// The state duty: one payment at a time, or the exemption from it.
  public record PaymentView(
      @Nullable UUID paymentId,
      PaymentStatus status,
      @Nullable String amount,
      @Nullable String currency,
      @Nullable Instant paidAt) {}

  /// The status of a payment.
  public enum PaymentStatus {
    PENDING,
    PAID,
    EXEMPT,
    WRONG_AMOUNT,
    WRONG_PAYER,
    SECOND_PAYMENT,
    TOO_LATE,
    NOT_OWED;

    /// The status for money that does not pay the duty.
    static PaymentStatus of(UnusableReason unusableReason) {
      return switch (unusableReason) {
        case SECOND_PAYMENT -> SECOND_PAYMENT;
        case WRONG_AMOUNT -> WRONG_AMOUNT;
        case WRONG_PAYER -> WRONG_PAYER;
        case TOO_LATE -> TOO_LATE;
        case NOT_OWED -> NOT_OWED;
      };
    }
  }

  /// Why the application was annulled.
  ///
  /// @param mayReapply whether the applicant may still apply again: false once the window or the
  ///   pilot has closed
  /// @param comment the officer's comment to the citizen in the language of the response, if the
  ///   officer wrote one in that language; null when there is none
  /// @param area the part of the photo that the comment is about; null when none was marked
  public record AnnulmentView(
      AnnulmentReason reason,
      @Nullable String comment,
      boolean mayReapply,
      Instant annulledAt,
      @Nullable AreaView area) {

    /// The name pages use for the picture at fault; null when no picture is at fault.
    public @Nullable String pictureAtFault() {
      return reason.atFault().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null);
    }
  }

  /// A part of a picture, in percent of its width and height from the upper left corner.
  public record AreaView(int x, int y, int width, int height) {
    static AreaView of(Area area) {
      return new AreaView(area.x(), area.y(), area.width(), area.height());
    }
  }

  /// A status and the time at which it was reached.
  public record StatusView(Status status, Instant at) {}
}
