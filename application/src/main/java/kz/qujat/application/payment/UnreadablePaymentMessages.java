package kz.qujat.application.payment;

/// Stores payment messages that cannot be understood, as received, until staff settle them.
public interface UnreadablePaymentMessages {
  /// Stores a message. Storing the same message (by its key) again is harmless. When this method
  /// returns, the message is stored and its receipt may be confirmed to the sender.
  void setAside(SetAsidePaymentMessage message);
}
