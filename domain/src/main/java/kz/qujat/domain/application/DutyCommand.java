package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.duty.AfterPayment;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.eligibility.EligibilityCheck;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;

/// What moves the duty.
public sealed interface DutyCommand extends ApplicationCommand {
  /// Asks for the duty to be paid.
  ///
  /// @param eligibility evaluated anew for this moment: no money is taken for what could not be
  ///   registered
  /// @param then what follows when it is paid
  record RequestPayment(
      ApplicationId application,
      ApplicantId applicant,
      EligibilityCheck eligibility,
      PaymentId payment,
      Assessment assessment,
      AfterPayment then,
      Instant at)
      implements DutyCommand {}

  /// Money arrived.
  ///
  /// @param reference keyed digest of the bank's own reference: a repeated one is the same money
  /// @param paidAt when it was paid, by the payment gateway
  /// @param refund the identity of the refund case, should the money be of no use
  record ReceivePayment(
      ApplicationId application,
      PaymentId payment,
      Money amount,
      Payer payer,
      Digest reference,
      Instant paidAt,
      RefundId refund,
      Instant at)
      implements DutyCommand {}
}
