package kz.qujat.web.fake.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;

/// The references of all payments so far.
public final class References implements UsedPaymentReferences {
  private final Map<Digest, PaymentRequestId> used = new HashMap<>();

  @Override
  public Digest digest(String reference) {
    UUID half = UUID.nameUUIDFromBytes(reference.getBytes(UTF_8));
    return new Digest(half.toString().replace("-", "").repeat(2));
  }

  @Override
  public Use use(Digest bank, Digest gateway, PaymentRequestId payment) {
    PaymentRequestId before = used.putIfAbsent(bank, payment);
    if (before == null) {
      return Use.FIRST;
    }
    return before.equals(payment) ? Use.REPEATED : Use.USED_OTHERWISE;
  }
}
