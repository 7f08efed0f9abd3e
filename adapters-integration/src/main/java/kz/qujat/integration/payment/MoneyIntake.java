package kz.qujat.integration.payment;

import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.payment.Transfer;
import kz.qujat.application.payment.UnknownPayment;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.payment.UnreadableMoney;
import org.springframework.stereotype.Component;

/// Where money goes that the gateway tells of: what can be read to the application it was paid for,
/// what cannot to whoever has to look at it.
@Component
record MoneyIntake(ReceivedMoney received, UnreadableMessages unreadable) {
  /// Takes note of a transfer.
  ///
  /// @throws NotUnderstood when nobody here asked for that payment
  void take(Transfer transfer) {
    try {
      received.receive(transfer);
    } catch (UnknownPayment _) {
      throw new NotUnderstood(MoneyFault.UNKNOWN_PAYMENT, "docNumber");
    }
  }

  void setAside(UnreadableMoney message) {
    unreadable.setAside(message);
  }
}
