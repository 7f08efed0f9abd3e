package kz.qujat.integration.payment;

import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.payment.Transfer;
import kz.qujat.application.payment.UnknownPayment;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.payment.UnreadableMoney;
import org.springframework.stereotype.Component;

/// Accepts money reported by the gateway. Readable notifications go to the application they were
/// paid for, unreadable ones become cases for a person to examine.
@Component
record MoneyIntake(ReceivedMoney received, UnreadableMessages unreadable) {
  /// Records a transfer.
  ///
  /// @throws NotUnderstood when the product never requested that payment
  void take(Transfer transfer) {
    try {
      received.receive(transfer);
    } catch (UnknownPayment _) {
      throw new NotUnderstood(MoneyFault.UNKNOWN_PAYMENT, "docNumber");
    }
  }

  /// Stores a message that cannot be read, as a case for a person to examine.
  void setAside(UnreadableMoney message) {
    unreadable.setAside(message);
  }
}
