package kz.qujat.integration.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.domain.duty.Money;
import kz.qujat.integration.neighbour.XsDateTimes;
import kz.qujat.integration.xmlsignature.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The elements of a payment, which are the same in a notification and in a line of the register.
///
/// ADR 21 defines, element by element, what absent, unusual and repeated ones mean. The first
/// element that cannot be read ends the reading with [UnreadablePaymentMessage].
final class PaymentElementReader {
  private static final int LONGEST_NAME = 200;

  /// How far the gateway's clock may be ahead of ours.
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  /// Earlier dates cannot be right: no state duty could be paid to this product before.
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private final Element payment;

  PaymentElementReader(Element payment) {
    this.payment = payment;
  }

  /// Returns the gateway's or the bank's number of the payment: 1 to 100 characters without control
  /// characters.
  String reference(String name) {
    return required(
        name,
        PaymentMessageDefect.UNREADABLE_REFERENCE,
        text -> Optional.of(text).filter(number -> number.matches("\\P{Cntrl}{1,100}")));
  }

  /// Returns when the payment was made. It may be later than `receivedAt` only by the clock skew.
  Instant paidAt(Instant receivedAt) {
    Instant paidAt =
        required(
            "payDate",
            PaymentMessageDefect.UNREADABLE_DATE,
            text -> {
              if (XsDateTimes.withoutOffset(text).isPresent()) {
                throw new UnreadablePaymentMessage(PaymentMessageDefect.NO_OFFSET, "payDate");
              }
              return XsDateTimes.parse(text).filter(moment -> !moment.isBefore(EARLIEST));
            });
    if (paidAt.isAfter(receivedAt.plus(CLOCK_SKEW))) {
      throw new UnreadablePaymentMessage(PaymentMessageDefect.FUTURE_DATE, "payDate");
    }
    return paidAt;
  }

  /// Returns the amount, which is positive and has at most two decimals (in tenge). A third digit
  /// after the point is not accepted: it could be thousandths, or the point could separate
  /// thousands.
  Money amount() {
    return required(
        "amount",
        PaymentMessageDefect.UNREADABLE_AMOUNT,
        text ->
            Money.parse(text.startsWith("+") ? text.substring(1) : text)
                .filter(money -> money.tiyn() > 0));
  }

  /// Returns the budget classification code, whatever its value.
  String budgetCode() {
    return required("kbk", PaymentMessageDefect.OTHER_BUDGET_CODE, Optional::of);
  }

  /// Returns the name of the payer, for display only. No decision depends on it, so its format is
  /// not checked.
  @Nullable String payerName() {
    @Nullable String name = Xml.text(payment, "payerName");
    return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /// Requires that an element occurs exactly once and equals `expected`.
  void require(String name, String expected, PaymentMessageDefect otherwise) {
    var _ = required(name, otherwise, text -> Optional.of(text).filter(expected::equals));
  }

  /// Returns the parsed value of an element that must occur exactly once.
  <T> T required(
      String name, PaymentMessageDefect unreadable, Function<String, Optional<T>> meaning) {
    String text =
        optional(name, unreadable)
            .orElseThrow(
                () -> new UnreadablePaymentMessage(PaymentMessageDefect.MISSING_ELEMENT, name));
    return meaning.apply(text).orElseThrow(() -> new UnreadablePaymentMessage(unreadable, name));
  }

  /// Returns the text of an element that may occur at most once. An empty element counts as absent.
  Optional<String> optional(String name, PaymentMessageDefect unreadable) {
    List<Element> found = Xml.all(payment, name);
    if (found.size() > 1) {
      throw new UnreadablePaymentMessage(PaymentMessageDefect.REPEATED_ELEMENT, name);
    }
    if (found.stream().anyMatch(one -> !Xml.children(one).isEmpty())) {
      throw new UnreadablePaymentMessage(unreadable, name);
    }
    return Optional.ofNullable(Xml.text(payment, name));
  }
}
