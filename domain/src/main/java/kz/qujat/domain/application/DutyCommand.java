package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// A command about the state duty.
public sealed interface DutyCommand extends ApplicationCommand {
  /// Requests payment of the duty.
  ///
  /// @param eligibility evaluated anew for this moment: no money is requested for an application
  ///   that could not be registered
  /// @param then what happens after the payment
  record RequestPayment(
      ApplicationId applicationId,
      CitizenId applicant,
      EligibilityOutcome eligibility,
      PaymentRequestId payment,
      Assessment assessment,
      PostPaymentAction then,
      Instant at)
      implements DutyCommand {}

  /// Records money that arrived.
  ///
  /// @param reference keyed digest of the bank's own reference: the same reference means the same
  ///   money
  /// @param paidAt when it was paid, according to the payment gateway
  /// @param refund the identity of the refund case, if the money cannot be used
  record ReceivePayment(
      ApplicationId applicationId,
      PaymentRequestId payment,
      Money amount,
      Payer payer,
      Digest reference,
      Instant paidAt,
      RefundId refund,
      Instant at)
      implements DutyCommand {}
}
