package kz.qujat.web.refund;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.Rejected;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;

/// A refund as the person it is owed to sees it; parts that do not exist are null.
///
/// It contains nothing about the application, which may belong to another person.
///
/// @param ground why the money is returned
/// @param paidAt when the returned money was paid
/// @param filedAt when the case was sent to the tax authority
/// @param dueOn the day by which the tax authority has to answer
/// @param reason the tax authority's code, once it has refused
/// @param claimableUntil the last day on which the money can be claimed
public record RefundView(
    @Schema(example = "0197297c-0000-7000-8000-0000000000f1") UUID refundId,
    @Schema(example = "AWAITING_BANK_ACCOUNT") RefundStatus status,
    @Schema(example = "WRONG_PAYER") RefundGround ground,
    @Schema(example = "865.00") String amount,
    @Schema(example = "KZT") String currency,
    Instant paidAt,
    @Nullable Instant filedAt,
    @Nullable LocalDate dueOn,
    @Nullable String reason,
    LocalDate claimableUntil) {
  /// The current view of the refund.
  public static RefundView of(RefundDetails file) {
    RefundState refundState = file.refund();
    MoneyText money = MoneyText.of(refundState.amount());
    @Nullable RefundFiled filed = filing(file);
    return new RefundView(
        refundState.id().value(),
        RefundStatus.of(refundState),
        refundState.ground(),
        money.amount(),
        money.currency(),
        refundState.paidAt(),
        filed == null ? null : filed.at(),
        filed == null ? null : filed.dueOn(),
        reason(file),
        refundState.claimableUntil());
  }

  /// The same view with another ground.
  public RefundView on(RefundGround other) {
    return new RefundView(
        refundId, status, other, amount, currency, paidAt, filedAt, dueOn, reason, claimableUntil);
  }

  /// Whether an account can be entered or replaced, as long as the money can be claimed.
  @JsonIgnore
  public boolean takesAccount() {
    return switch (status) {
      case AWAITING_BANK_ACCOUNT, REJECTED, READY -> true;
      case FILED, PAID, LAPSED, ON_PAPER, CLOSED_ON_PAPER -> false;
    };
  }

  /// The filing that counts; a new account invalidates an earlier filing and allows another.
  private static @Nullable RefundFiled filing(RefundDetails file) {
    @Nullable RefundFiled filing = null;
    for (RefundEvent event : file.events()) {
      filing =
          switch (event) {
            case RefundFiled e -> e;
            case RefundAccountGiven _ -> null;
            case RefundOpened _,
                RefundPaid _,
                RefundRejected _,
                AccountReminderDue _,
                RefundLapsed _,
                RefundClosedOnPaper _ ->
                filing;
          };
    }
    return filing;
  }

  private static @Nullable String reason(RefundDetails file) {
    return switch (file.refund().progress()) {
      case Rejected _ -> file.rejectionCode();
      case AwaitingBankAccount _, Ready _, Filed _, OnPaper _, Ended _ -> null;
    };
  }
}
