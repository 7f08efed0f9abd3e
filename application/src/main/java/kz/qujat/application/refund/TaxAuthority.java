package kz.qujat.application.refund;

import java.time.Instant;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// The State Revenue Committee (КГД), which pays duties back. It answers later, of its own accord
/// or when it is asked.
public interface TaxAuthority {
  /// Files a refund case; the same one (refund and attempt) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is not known whether the case arrived
  Receipt file(Case refund);

  /// Asks what became of a filing, by its key; asking changes nothing.
  ///
  /// @throws NeighbourUnavailable when no answer came
  Standing ask(RefundId refund, int attempt);

  /// The taxpayer's application together with the confirmation that the service was not provided.
  ///
  /// @param attempt with the refund the key of the filing
  /// @param paidAt when the money that goes back was paid
  /// @param bankReference by which the bank knows that payment, absent once the payer's papers are
  ///   erased
  /// @param confirmation the officer's signed decision, absent where no decision was due
  record Case(
      RefundId refund,
      int attempt,
      ApplicationId application,
      PaymentId payment,
      Money amount,
      RefundGround ground,
      Iin taxpayer,
      Iban account,
      Instant paidAt,
      @Nullable String bankReference,
      @Nullable SignedText confirmation) {}

  sealed interface Receipt {
    /// The authority has the case; its term begins.
    record Received() implements Receipt {}

    /// The authority refused the case at once.
    record Refused(String code) implements Receipt {}
  }

  /// How a filing stands there.
  sealed interface Standing {
    /// The authority has the case and has not decided.
    record Undecided() implements Standing {}

    record Paid() implements Standing {}

    /// The authority refused to pay.
    record Rejected(String code) implements Standing {}

    /// The authority knows of no such filing.
    record Unknown() implements Standing {}
  }
}
