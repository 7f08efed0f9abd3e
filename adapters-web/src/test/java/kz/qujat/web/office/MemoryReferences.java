package kz.qujat.web.office;

import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;

/// Accepts every payment reference as used for the first time.
public final class MemoryReferences implements UsedPaymentReferences {
  @Override
  public Digest digest(String reference) {
    return MemoryVault.sha256("reference/" + reference);
  }

  @Override
  public Use use(Digest bank, Digest gateway, PaymentRequestId payment) {
    return Use.FIRST;
  }
}
