package kz.qujat.application.payment;

import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;

/// The references of all payments. Each reference is used once in the whole product. They are
/// stored in the transaction of the command that uses the money, so that this holds under
/// concurrent notifications.
public interface UsedPaymentReferences {
  /// Returns the keyed digest by which the history identifies a reference.
  Digest digest(String reference);

  /// Records that the money with these two references is used for `payment`.
  ///
  /// @param bank digest of the bank's own reference
  /// @param gateway digest of the gateway's reference
  Use use(Digest bank, Digest gateway, PaymentRequestId payment);

  /// Whether references are new.
  enum Use {
    FIRST,
    /// The same money for the same payment was recorded before.
    REPEATED,
    /// One of them was used for another payment, or together with another reference.
    USED_OTHERWISE
  }
}
