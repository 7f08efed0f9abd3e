package kz.qujat.web.fake;

import java.time.Duration;
import java.util.UUID;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.person.Iin;

/// The payment gateway, where citizens pay.
public final class Gateway {
  private final IncomingPayments money;
  private final World world;

  Gateway(IncomingPayments money, World world) {
    this.money = money;
    this.world = world;
  }

  /// Reports a payment that `payer` made half an hour ago for a payment requested before.
  public void brings(PaymentRequestId payment, Iin payer, long tenge) {
    money.receive(
        new ReceivedPayment(
            payment,
            Money.tenge(tenge),
            new ReportedPayer.Person(payer, null),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            world.instant().minus(Duration.ofMinutes(30))));
  }
}
