package kz.qujat.integration.payment;

import java.time.Instant;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.Transfer;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.integration.neighbour.Fields;
import org.w3c.dom.Element;

/// What the gateway says of money that arrived: `GatewayNkNotification`. The number of the document
/// paid for is that of the payment we announced.
final class Notification {
  static final String NAMESPACE = "http://payments.bee.kz/GatewayNkNotification";
  static final String NAME = "GatewayNkNotification";

  private static final String KNP = "911";

  private Notification() {}

  /// @throws NotUnderstood when it cannot be read as money for the duty
  static Transfer toTransfer(Element notification, Payers payers, Instant receivedAt) {
    if (!NAME.equals(notification.getLocalName())) {
      throw new NotUnderstood(MoneyFault.UNKNOWN_MESSAGE, NAME);
    }
    var elements = new PaymentElements(notification);
    elements.require("kbk", StateDuty.BUDGET_CODE, MoneyFault.OTHER_BUDGET_CODE);
    elements.require("knp", KNP, MoneyFault.OTHER_PURPOSE_CODE);
    return new Transfer(
        payment(elements),
        elements.amount(),
        payers.of(elements),
        elements.reference("bankReference"),
        elements.reference("reference"),
        elements.paidAt(receivedAt));
  }

  /// A number that is none of ours is that of a payment nobody was asked for.
  private static PaymentId payment(PaymentElements elements) {
    return new PaymentId(elements.required("docNumber", MoneyFault.UNKNOWN_PAYMENT, Fields::uuid));
  }
}
