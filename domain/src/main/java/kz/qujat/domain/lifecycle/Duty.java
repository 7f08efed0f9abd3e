package kz.qujat.domain.lifecycle;

import java.time.Instant;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;

/// Where the state duty for an application stands.
public sealed interface Duty {
  /// Nothing was asked for yet.
  record Unasked() implements Duty {}

  record Exempt(Exemption ground) implements Duty {}

  /// Asked for, the amount fixed.
  record Pending(PaymentId payment, Money due) implements Duty {}

  /// Money came that does not pay the duty; a new payment may be asked for.
  record Disputed(PaymentId payment, Money due) implements Duty {}

  /// Paid in full.
  ///
  /// @param paidAt when the citizen paid, by the payment gateway
  record Paid(PaymentId payment, Money amount, Instant paidAt) implements Duty {}
}
