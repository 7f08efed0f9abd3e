package kz.qujat.application.refund;

import java.time.Instant;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// The State Revenue Committee (КГД), which refunds duties. It answers later, by its own message or
/// on inquiry.
public interface TaxAuthority {
  /// Files a refund case. Filing the same one (refund and attempt) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the case arrived
  Receipt file(Case refund);

  /// Asks for the status of a filing, by its key. An inquiry changes nothing.
  ///
  /// @throws NeighbourUnavailable when no answer came
  Standing ask(RefundId refund, int attempt);

  /// The taxpayer's application together with the confirmation that the service was not provided.
  ///
  /// @param attempt the attempt number; together with the refund it is the key of the filing
  /// @param paidAt when the money to be refunded was paid
  /// @param bankReference the bank's reference of that payment, absent once the payer's records are
  ///   erased
  /// @param confirmation the officer's signed decision, absent when the refund needs no decision
  record Case(
      RefundId refund,
      int attempt,
      ApplicationId application,
      PaymentRequestId payment,
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

    /// The authority rejected the case at once.
    record Refused(String code) implements Receipt {}
  }

  /// The status of a filing at the authority.
  sealed interface Standing {
    /// The authority has the case and has not decided yet.
    record Undecided() implements Standing {}

    record Paid() implements Standing {}

    /// The authority rejected the refund.
    record Rejected(String code) implements Standing {}

    /// The authority does not know this filing.
    record Unknown() implements Standing {}
  }
}
