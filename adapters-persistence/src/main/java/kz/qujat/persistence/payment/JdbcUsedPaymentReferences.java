package kz.qujat.persistence.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.payment.UsedPaymentReferences;
import kz.qujat.application.payment.UsedPaymentReferences.Use;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.vault.HmacSha256;
import kz.qujat.persistence.vault.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores the references of payments in the table `payment_reference`, in which each reference is
/// unique.
@Component
final class JdbcUsedPaymentReferences implements UsedPaymentReferences {
  private final JdbcClient database;
  private final HmacSha256 digests;

  JdbcUsedPaymentReferences(JdbcClient database, MasterKey master) {
    this.database = database;
    digests = master.digest("payment-reference");
  }

  @Override
  public Digest digest(String reference) {
    return new Digest(HexFormat.of().formatHex(digests.of(reference.getBytes(UTF_8))));
  }

  /// Waits for a running transaction that uses one of the references.
  @Override
  public Use use(Digest bank, Digest gateway, PaymentRequestId payment) {
    while (!inserted(bank, gateway, payment)) {
      List<Used> known = known(bank, gateway);
      if (!known.isEmpty()) {
        return known.equals(List.of(new Used(bank, gateway, payment)))
            ? Use.REPEATED
            : Use.USED_OTHERWISE;
      }
      // The conflicting transaction was rolled back: try again.
    }
    return Use.FIRST;
  }

  private record Used(Digest bank, Digest gateway, PaymentRequestId payment) {}

  private boolean inserted(Digest bank, Digest gateway, PaymentRequestId payment) {
    return database
            .sql(
                """
                insert into payment_reference (bank, gateway, payment_id) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(bytes(bank), bytes(gateway), payment.value())
            .update()
        == 1;
  }

  /// One row for each of the two references that has been used; a single row when they were used
  /// together.
  private List<Used> known(Digest bank, Digest gateway) {
    return database
        .sql(
            "select bank, gateway, payment_id from payment_reference where bank = ? or gateway = ?")
        .params(bytes(bank), bytes(gateway))
        .query((row, _) ->
            new Used(
                digest(row.getBytes("bank")),
                digest(row.getBytes("gateway")),
                new PaymentRequestId(row.getObject("payment_id", UUID.class))))
        .list();
  }

  private static byte[] bytes(Digest digest) {
    return HexFormat.of().parseHex(digest.hex());
  }

  private static Digest digest(byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(bytes));
  }
}
