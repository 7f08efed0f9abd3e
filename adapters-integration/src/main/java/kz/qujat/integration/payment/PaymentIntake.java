package kz.qujat.integration.payment;

import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.payment.UnknownPayment;
import kz.qujat.application.payment.UnreadablePaymentMessages;
import org.springframework.stereotype.Component;

/// Accepts money reported by the gateway. Readable notifications go to the application they were
/// paid for, unreadable ones become cases for a person to examine.
@Component
record PaymentIntake(IncomingPayments received, UnreadablePaymentMessages unreadable) {
  /// Records a transfer.
  ///
  /// @throws UnreadablePaymentMessage when the product never requested that payment
  void take(ReceivedPayment receivedPayment) {
    try {
      received.receive(receivedPayment);
    } catch (UnknownPayment _) {
      throw new UnreadablePaymentMessage(PaymentMessageDefect.UNKNOWN_PAYMENT, "docNumber");
    }
  }

  /// Stores a message that cannot be read, as a case for a person to examine.
  void setAside(SetAsidePaymentMessage message) {
    unreadable.setAside(message);
  }
}
