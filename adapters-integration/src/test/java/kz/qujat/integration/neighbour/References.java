package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;

/// The payment references of a test, in plain text instead of as keyed digests.
final class References implements UsedPaymentReferences {
  private final Map<Digest, Used> used = new HashMap<>();

  private record Used(Digest bank, Digest gateway, PaymentRequestId payment) {}

  static Digest digestOf(String reference) {
    String letters = HexFormat.of().formatHex(reference.getBytes(UTF_8));
    return new Digest((letters + "0".repeat(64)).substring(0, 64));
  }

  @Override
  public Digest digest(String reference) {
    return digestOf(reference);
  }

  @Override
  public Use use(Digest bank, Digest gateway, PaymentRequestId payment) {
    var use = new Used(bank, gateway, payment);
    if (used.containsKey(bank) || used.containsKey(gateway)) {
      return use.equals(used.get(bank)) && use.equals(used.get(gateway))
          ? Use.REPEATED
          : Use.USED_OTHERWISE;
    }
    used.put(bank, use);
    used.put(gateway, use);
    return Use.FIRST;
  }
}
