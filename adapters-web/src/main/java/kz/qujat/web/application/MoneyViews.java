package kz.qujat.web.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundStatus;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.Duty;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.application.ApplicationView.PaymentStatus;
import kz.qujat.web.application.ApplicationView.PaymentView;
import kz.qujat.web.application.ApplicationView.RefundView;
import kz.qujat.web.wire.MoneyText;

/// The money side of an application as clients see it.
final class MoneyViews {
  private final CaseFile file;

  MoneyViews(CaseFile file) {
    this.file = file;
  }

  Optional<PaymentView> payment() {
    return switch (file.application().account().duty()) {
      case Duty.Unasked _ -> Optional.empty();
      case Duty.Exempt _ ->
          Optional.of(new PaymentView(null, PaymentStatus.EXEMPT, null, null, null));
      case Duty.Pending(var payment, var due) ->
          Optional.of(unpaid(payment, due, PaymentStatus.PENDING));
      case Duty.Disputed(var payment, var due) -> Optional.of(unpaid(payment, due, whatWasWrong()));
      case Duty.Paid paid -> Optional.of(paid(paid));
    };
  }

  private static PaymentView unpaid(PaymentId payment, Money due, PaymentStatus status) {
    MoneyText money = MoneyText.of(due);
    return new PaymentView(payment.value(), status, money.amount(), money.currency(), null);
  }

  private static PaymentView paid(Duty.Paid paid) {
    MoneyText money = MoneyText.of(paid.amount());
    return new PaymentView(
        paid.payment().value(),
        PaymentStatus.PAID,
        money.amount(),
        money.currency(),
        paid.paidAt());
  }

  private PaymentStatus whatWasWrong() {
    return file.latest(PaymentUnusable.class)
            .filter(event -> event.ground() == RefundGround.WRONG_PAYER)
            .isPresent()
        ? PaymentStatus.WRONG_PAYER
        : PaymentStatus.WRONG_AMOUNT;
  }

  /// The refund of the duty itself before one of stray money, the applicant's own before another
  /// payer's, a later one before an earlier.
  Optional<RefundView> refund() {
    return all().reversed().stream().min(Comparator.comparingInt(this::remoteness)).map(this::view);
  }

  List<RefundView> refunds() {
    return all().stream().map(this::view).toList();
  }

  private List<Refund> all() {
    return file.application().account().refunds();
  }

  private int remoteness(Refund refund) {
    if (!refund.beneficiary().equals(file.application().applicant())) {
      return 2;
    }
    return switch (refund.ground()) {
      case ANNULLED, WITHDRAWN, EXPIRED -> 0;
      case SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE -> 1;
    };
  }

  private RefundView view(Refund refund) {
    MoneyText money = MoneyText.of(refund.amount());
    Optional<RefundFiled> filed = filed(refund);
    return new RefundView(
        refund.id().value(),
        RefundStatus.of(refund),
        money.amount(),
        money.currency(),
        filed.map(RefundFiled::at).orElse(null),
        filed.map(RefundFiled::dueOn).orElse(null),
        rejection(refund).orElse(null),
        refund.ground());
  }

  private Optional<RefundFiled> filed(Refund refund) {
    return RefundStatus.of(refund) == RefundStatus.READY
        ? Optional.empty()
        : events(RefundFiled.class).filter(e -> e.refund().equals(refund.id())).findFirst();
  }

  private Optional<String> rejection(Refund refund) {
    return RefundStatus.of(refund) == RefundStatus.REJECTED
        ? rejection(refund.id())
        : Optional.empty();
  }

  private Optional<String> rejection(RefundId refund) {
    return events(RefundRejected.class)
        .filter(event -> event.refund().equals(refund))
        .map(RefundRejected::code)
        .findFirst();
  }

  private <E> Stream<E> events(Class<E> kind) {
    return file.events().reversed().stream().filter(kind::isInstance).map(kind::cast);
  }
}
