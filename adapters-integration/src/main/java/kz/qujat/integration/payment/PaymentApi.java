package kz.qujat.integration.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.Payments.Transfer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Accepted;
import kz.qujat.integration.neighbour.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where the gateway notifies the product of money that arrived.
@RestController
final class PaymentApi {
  private final Payments payments;
  private final People people;

  PaymentApi(Payments payments, People people) {
    this.payments = payments;
    this.people = people;
  }

  @PostMapping("/integration/payments")
  Accepted receive(@RequestBody Notification notification) {
    payments.receive(notification.toTransfer(people));
    return new Accepted();
  }

  record Notification(
      @Nullable String messageId,
      @Nullable String paymentId,
      @Nullable String amount,
      @Nullable String payerIin,
      @Nullable String bankReference,
      @Nullable String paidAt) {
    Transfer toTransfer(People people) {
      var fields = new Fields();
      fields.read("messageId", messageId, Fields.text(100));
      Optional<UUID> payment = fields.read("paymentId", paymentId, Fields::uuid);
      Optional<Money> money = fields.read("amount", amount, Money::parse);
      Optional<Iin> payer = fields.read("payerIin", payerIin, Iin::parse);
      Optional<String> reference = fields.read("bankReference", bankReference, Fields.text(100));
      Optional<Instant> at = fields.read("paidAt", paidAt, Fields::instant);
      fields.check();
      return new Transfer(
          new PaymentId(payment.orElseThrow()),
          money.orElseThrow(),
          people.applicant(payer.orElseThrow()),
          reference.orElseThrow(),
          at.orElseThrow());
    }

    @Override
    public String toString() {
      return "Notification[paymentId=" + paymentId + "]";
    }
  }
}
