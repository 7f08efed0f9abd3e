package kz.qujat.application.payment;

import java.net.URI;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The payment gateway of the e-government (ПШЭП), where citizens pay and which notifies us.
public interface PaymentGateway {
  /// Announces a payment. Announcing the same payment again is harmless and returns the same
  /// address.
  ///
  /// @return the address at which the citizen pays
  /// @throws NeighbourUnavailable when no answer came in time
  URI announce(Order order);

  /// A payment to be made.
  ///
  /// @param payer the applicant, who is expected to pay
  /// @param returnUrl where the citizen is sent after paying, absent for the gateway's own page
  record Order(
      PaymentRequestId payment,
      ApplicationId application,
      Iin payer,
      Money amount,
      @Nullable URI returnUrl) {}
}
