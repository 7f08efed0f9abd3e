package kz.qujat.integration.payment;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.integration.seal.Wording;
import org.w3c.dom.Element;

/// Thrown when a payment in a message of the gateway cannot be read, because of one element.
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final MoneyFault fault;
  private final String element;

  NotUnderstood(MoneyFault fault, String element) {
    super(fault + " in " + element, null, false, false);
    this.fault = fault;
    this.element = element;
  }

  /// Returns what is stored about the payment.
  ///
  /// @param payment the payment element, without the message around it
  /// @param content the bytes as received
  UnreadableMoney keeping(Element payment, byte[] content) {
    return new UnreadableMoney(Neighbour.PAYMENT, fault, element, Wording.digest(payment), content);
  }
}
