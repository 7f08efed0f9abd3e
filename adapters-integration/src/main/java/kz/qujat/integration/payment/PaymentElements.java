package kz.qujat.integration.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.domain.duty.Money;
import kz.qujat.integration.neighbour.Moments;
import kz.qujat.integration.seal.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The elements of a payment, alike in a notification and in a line of the register. What absent,
/// odd and repeated ones mean stands in the decision on how we speak to neighbours; all that
/// follows from the first that cannot be read is [NotUnderstood].
final class PaymentElements {
  private static final int LONGEST_NAME = 200;

  /// How far the gateway's clock may be ahead of ours.
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  /// Nobody paid anything before there was anything to pay for.
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private final Element payment;

  PaymentElements(Element payment) {
    this.payment = payment;
  }

  /// The gateway's or the bank's number of the payment: text fit to be written down.
  String reference(String name) {
    return required(
        name,
        MoneyFault.UNREADABLE_REFERENCE,
        text -> Optional.of(text).filter(number -> number.matches("\\P{Cntrl}{1,100}")));
  }

  /// When it was paid, told by `receivedAt` at the latest.
  Instant paidAt(Instant receivedAt) {
    Instant paidAt =
        required(
            "payDate",
            MoneyFault.UNREADABLE_DATE,
            text -> {
              if (Moments.withoutOffset(text).isPresent()) {
                throw new NotUnderstood(MoneyFault.NO_OFFSET, "payDate");
              }
              return Moments.parse(text).filter(moment -> !moment.isBefore(EARLIEST));
            });
    if (paidAt.isAfter(receivedAt.plus(CLOCK_SKEW))) {
      throw new NotUnderstood(MoneyFault.FUTURE_DATE, "payDate");
    }
    return paidAt;
  }

  /// How much: more than nothing, in tenge with two decimals at most. Of three digits after a point
  /// nobody can say whether they are thousandths or the point parts thousands.
  Money amount() {
    return required(
        "amount",
        MoneyFault.UNREADABLE_AMOUNT,
        text ->
            Money.parse(text.startsWith("+") ? text.substring(1) : text)
                .filter(money -> money.tiyn() > 0));
  }

  /// The code of the budget's income, whatever it is.
  String budgetCode() {
    return required("kbk", MoneyFault.OTHER_BUDGET_CODE, Optional::of);
  }

  /// The name of the payer, for people to read; however it is given, it decides nothing.
  @Nullable String payerName() {
    @Nullable String name = Xml.text(payment, "payerName");
    return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /// An element that has to be there once and be what `expected` says.
  void require(String name, String expected, MoneyFault otherwise) {
    var _ = required(name, otherwise, text -> Optional.of(text).filter(expected::equals));
  }

  /// The meaning of an element that has to be there once.
  <T> T required(String name, MoneyFault unreadable, Function<String, Optional<T>> meaning) {
    String text =
        optional(name, unreadable)
            .orElseThrow(() -> new NotUnderstood(MoneyFault.MISSING_ELEMENT, name));
    return meaning.apply(text).orElseThrow(() -> new NotUnderstood(unreadable, name));
  }

  /// The text of an element that is there once, if at all; one that is empty is not there.
  Optional<String> optional(String name, MoneyFault unreadable) {
    List<Element> found = Xml.all(payment, name);
    if (found.size() > 1) {
      throw new NotUnderstood(MoneyFault.REPEATED_ELEMENT, name);
    }
    if (found.stream().anyMatch(one -> !Xml.children(one).isEmpty())) {
      throw new NotUnderstood(unreadable, name);
    }
    return Optional.ofNullable(Xml.text(payment, name));
  }
}
