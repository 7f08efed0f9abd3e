package kz.qujat.web.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.web.application.ApplicationView.PaymentStatus;
import kz.qujat.web.application.ApplicationView.PaymentView;
import kz.qujat.web.wire.MoneyText;

/// The payment and the refunds of an application as its applicant sees them.
final class PaymentAndRefundViews {
  private PaymentAndRefundViews() {}

  /// The status of the duty; empty while no payment was requested.
  static Optional<PaymentView> payment(DutyStatus dutyStatus) {
    return switch (dutyStatus) {
      case NotRequested _ -> Optional.empty();
      case Exempt _ -> Optional.of(new PaymentView(null, PaymentStatus.EXEMPT, null, null, null));
      case Pending pending ->
          Optional.of(unpaid(pending.payment(), pending.due(), PaymentStatus.PENDING));
      case Mispaid mispaid ->
          Optional.of(unpaid(mispaid.payment(), mispaid.due(), PaymentStatus.of(mispaid.latest())));
      case Paid paid -> Optional.of(paid(paid));
    };
  }

  private static PaymentView unpaid(PaymentRequestId payment, Money due, PaymentStatus status) {
    MoneyText money = MoneyText.of(due);
    return new PaymentView(payment.value(), status, money.amount(), money.currency(), null);
  }

  private static PaymentView paid(Paid paid) {
    MoneyText money = MoneyText.of(paid.amount());
    return new PaymentView(
        paid.payment().value(),
        PaymentStatus.PAID,
        money.amount(),
        money.currency(),
        paid.paidAt());
  }

  /// The refund that matters most to the applicant.
  ///
  /// The refund of the duty itself comes before refunds of other money, and a later one before an
  /// earlier one.
  static Optional<RefundDetails> foremost(List<RefundDetails> own) {
    return own.reversed().stream()
        .min(Comparator.comparingInt(file -> remoteness(file.refund().ground())));
  }

  private static int remoteness(RefundGround ground) {
    return switch (ground) {
      case ANNULLED, WITHDRAWN, EXPIRED -> 0;
      case SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE, NOT_OWED -> 1;
    };
  }

  /// A refund as it was at `moment`; empty when it did not exist yet.
  static Optional<RefundDetails> at(Instant moment, RefundDetails file) {
    List<RefundEvent> before =
        file.events().stream().takeWhile(event -> !event.at().isAfter(moment)).toList();
    return switch (RefundLifecycle.replay(before)) {
      case NotOpened _ -> Optional.empty();
      case Opened(var refundState) ->
          Optional.of(new RefundDetails(refundState, before.size() - 1, before));
    };
  }
}
