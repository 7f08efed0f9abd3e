package kz.qujat.application.payment;

import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.signature.Digest;

/// The references of all payments there have been, each used once in the whole product. Kept in the
/// transaction of the command that uses the money, so that it holds however many notifications
/// race.
public interface PaymentReferences {
  /// The keyed digest by which the history knows a reference.
  Digest digest(String reference);

  /// Takes note that money under these two references is used for `payment`.
  ///
  /// @param bank digest of the bank's own reference
  /// @param gateway digest of the gateway's reference
  Use use(Digest bank, Digest gateway, PaymentId payment);

  /// Whether references are new.
  enum Use {
    FIRST,
    /// The same money for the same payment again.
    REPEATED,
    /// One of them has been used for another payment, or with another one.
    USED_OTHERWISE
  }
}
