package kz.qujat.application.payment;

import java.net.URI;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The payment gateway of the e-government (ПШЭП): a citizen pays there, and it notifies us.
public interface PaymentGateway {
  /// Announces a payment; announcing the same one again is harmless and gives the same address.
  ///
  /// @return where the citizen pays
  /// @throws NeighbourUnavailable when no answer came in time
  URI announce(Order order);

  /// A payment to come.
  ///
  /// @param payer the applicant, who is expected to pay
  /// @param returnUrl where the citizen is sent after paying, absent for the gateway's own page
  record Order(
      PaymentId payment,
      ApplicationId application,
      Iin payer,
      Money amount,
      @Nullable URI returnUrl) {}
}
