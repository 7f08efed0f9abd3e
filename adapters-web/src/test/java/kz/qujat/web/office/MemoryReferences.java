package kz.qujat.web.office;

import kz.qujat.application.payment.PaymentReferences;
import kz.qujat.application.payment.PaymentReferences.Use;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.signature.Digest;

/// Accepts every payment reference as used for the first time.
public final class MemoryReferences implements PaymentReferences {
  @Override
  public Digest digest(String reference) {
    return MemoryVault.sha256("reference/" + reference);
  }

  @Override
  public Use use(Digest bank, Digest gateway, PaymentId payment) {
    return Use.FIRST;
  }
}
