package kz.qujat.integration.payment;

import java.time.Instant;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.integration.neighbour.FieldReader;
import org.w3c.dom.Element;

/// Reads the gateway's notification of received money, `GatewayNkNotification`. Its `docNumber` is
/// the number of the payment that the product announced.
final class PaymentNotificationParser {
  static final String NAMESPACE = "http://payments.bee.kz/GatewayNkNotification";
  static final String NAME = "GatewayNkNotification";

  private static final String KNP = "911";

  private PaymentNotificationParser() {}

  /// Returns the transfer in a notification.
  ///
  /// @throws UnreadablePaymentMessage when it cannot be read as a payment of the state duty
  static ReceivedPayment toTransfer(
      Element notification, PayerParser payerParser, Instant receivedAt) {
    if (!NAME.equals(notification.getLocalName())) {
      throw new UnreadablePaymentMessage(PaymentMessageDefect.UNKNOWN_MESSAGE, NAME);
    }
    var elements = new PaymentElementReader(notification);
    elements.require("kbk", StateDutyTariff.BUDGET_CODE, PaymentMessageDefect.OTHER_BUDGET_CODE);
    elements.require("knp", KNP, PaymentMessageDefect.OTHER_PURPOSE_CODE);
    return new ReceivedPayment(
        payment(elements),
        elements.amount(),
        payerParser.of(elements),
        elements.reference("bankReference"),
        elements.reference("reference"),
        elements.paidAt(receivedAt));
  }

  /// Returns the number of the payment. A number that the product could not have assigned belongs
  /// to a payment that was never requested.
  private static PaymentRequestId payment(PaymentElementReader elements) {
    return new PaymentRequestId(
        elements.required("docNumber", PaymentMessageDefect.UNKNOWN_PAYMENT, FieldReader::uuid));
  }
}
