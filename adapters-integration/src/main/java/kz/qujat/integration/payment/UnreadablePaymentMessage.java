package kz.qujat.integration.payment;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.integration.xmlsignature.XmlContentFingerprint;
import org.w3c.dom.Element;

/// Thrown when a payment in a message of the gateway cannot be read, because of one element.
final class UnreadablePaymentMessage extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final PaymentMessageDefect fault;
  private final String element;

  UnreadablePaymentMessage(PaymentMessageDefect fault, String element) {
    super(fault + " in " + element, null, false, false);
    this.fault = fault;
    this.element = element;
  }

  /// Returns what is stored about the payment.
  ///
  /// @param payment the payment element, without the message around it
  /// @param content the bytes as received
  SetAsidePaymentMessage keeping(Element payment, byte[] content) {
    return new SetAsidePaymentMessage(
        Neighbour.PAYMENT, fault, element, XmlContentFingerprint.digest(payment), content);
  }
}
