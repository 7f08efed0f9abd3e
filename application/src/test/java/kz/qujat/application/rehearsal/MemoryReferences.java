package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;

/// In-memory references of all payments, each used once.
public final class MemoryReferences implements UsedPaymentReferences, Undoable {
  private final Map<Digest, Used> used = new HashMap<>();

  /// The payment for which a pair of references was used.
  private record Used(Digest bank, Digest gateway, PaymentRequestId payment) {}

  @Override
  public Digest digest(String reference) {
    return Salted.digest("references", reference);
  }

  @Override
  public Use use(Digest bank, Digest gateway, PaymentRequestId payment) {
    var now = new Used(bank, gateway, payment);
    if (!used.containsKey(bank) && !used.containsKey(gateway)) {
      used.put(bank, now);
      used.put(gateway, now);
      return Use.FIRST;
    }
    return now.equals(used.get(bank)) && now.equals(used.get(gateway))
        ? Use.REPEATED
        : Use.USED_OTHERWISE;
  }

  @Override
  public Runnable mark() {
    Map<Digest, Used> kept = Map.copyOf(used);
    return () -> {
      used.clear();
      used.putAll(kept);
    };
  }
}
