package kz.qujat.sandbox.payment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.sandbox.control.PathIdParser;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.control.ScalarTextReader;
import kz.qujat.sandbox.delivery.MessageDelivery;
import kz.qujat.sandbox.payment.PaymentTable.Announced;
import kz.qujat.sandbox.payment.PaymentTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Pays on the citizen's behalf, and lists the gateway's payments.
@RestController
final class PaymentControlApi {
  private final SimulatedGateway gateway;
  private final PaymentTable book;
  private final MessageDelivery messageDelivery;

  PaymentControlApi(SimulatedGateway gateway, PaymentTable book, MessageDelivery messageDelivery) {
    this.gateway = gateway;
    this.book = book;
    this.messageDelivery = messageDelivery;
  }

  /// Answers when the product has acknowledged the payment, or after a few seconds if it has not.
  @PostMapping("/sandbox/payments/{paymentId}/complete")
  Completed complete(
      @PathVariable String paymentId, @RequestBody(required = false) @Nullable Payment payment) {
    UUID key = PathIdParser.parse(paymentId);
    Announced announced = book.find(key).orElseThrow(RecordNotFound::new);
    Transfer transfer = (payment == null ? Payment.ASKED_FOR : payment).toTransfer(announced);
    gateway.transfer(key, transfer.payerIin(), transfer.amount(), transfer.times());
    return new Completed(key, transfer.amount(), SimulatedGateway.notify(messageDelivery, key));
  }

  @GetMapping("/sandbox/payments")
  Book book(@RequestParam(defaultValue = "") String applicationId) {
    return new Book(book.rows(PathIdParser.filter("applicationId", applicationId).orElse(null)));
  }

  record Book(List<Row> items) {}

  /// The result of a payment.
  ///
  /// @param notified whether the product has already acknowledged the payment
  record Completed(UUID paymentId, String amount, boolean notified) {}

  record Transfer(String payerIin, String amount, int times) {}

  record Payment(@Nullable String payerIin, @Nullable JsonNode amount, @Nullable JsonNode times) {
    static final Payment ASKED_FOR = new Payment(null, null, null);

    private static final int MANY = 100;

    Transfer toTransfer(Announced announced) {
      var fieldReader = new FieldReader();
      Optional<Iin> payer =
          fieldReader.read(
              "payerIin", payerIin == null ? announced.payerIin() : payerIin, Iin::parse);
      Optional<Money> money =
          fieldReader.read(
              "amount",
              Objects.requireNonNullElse(ScalarTextReader.text(amount), announced.amount()),
              Money::parse);
      Optional<Integer> copies =
          fieldReader.read(
              "times",
              Objects.requireNonNullElse(ScalarTextReader.text(times), "1"),
              text -> FieldReader.count(text).filter(count -> count <= MANY));
      fieldReader.check();
      return new Transfer(
          payer.orElseThrow().digits(), money.orElseThrow().toString(), copies.orElseThrow());
    }
  }
}
