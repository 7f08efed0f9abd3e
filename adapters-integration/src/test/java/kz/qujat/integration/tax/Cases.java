package kz.qujat.integration.tax;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import org.jspecify.annotations.Nullable;

/// Example refund cases, as the product files them.
final class Cases {
  static final Case REFUND =
      refund(RefundGround.ANNULLED, "B-1", new SignedText("the decision", "Y21z", List.of()));

  private Cases() {}

  static Case refund(
      RefundGround ground, @Nullable String bankReference, @Nullable SignedText confirmation) {
    return new Case(
        new RefundId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
        1,
        new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000002")),
        new PaymentRequestId(UUID.fromString("0198c0de-0000-7000-8000-000000000003")),
        Money.tenge(865),
        ground,
        new Iin("850515490903"),
        Iban.parse("KZ86125KZT5004100100").orElseThrow(),
        Instant.parse("2026-03-01T18:30:00Z"),
        bankReference,
        confirmation);
  }
}
