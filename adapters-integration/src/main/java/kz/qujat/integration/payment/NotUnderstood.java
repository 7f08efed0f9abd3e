package kz.qujat.integration.payment;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.integration.seal.Wording;
import org.w3c.dom.Element;

/// What the gateway says of a payment cannot be read as money, on account of one element.
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final MoneyFault fault;
  private final String element;

  NotUnderstood(MoneyFault fault, String element) {
    super(fault + " in " + element, null, false, false);
    this.fault = fault;
    this.element = element;
  }

  /// What is kept of it.
  ///
  /// @param payment what the gateway says, without whatever stands around it
  /// @param content the bytes as they came
  UnreadableMoney keeping(Element payment, byte[] content) {
    return new UnreadableMoney(Neighbour.PAYMENT, fault, element, Wording.digest(payment), content);
  }
}
