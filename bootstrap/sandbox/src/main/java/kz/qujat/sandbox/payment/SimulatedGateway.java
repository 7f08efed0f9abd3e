package kz.qujat.sandbox.payment;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.delivery.MessageDelivery;
import kz.qujat.sandbox.delivery.NeighbourOutbox;
import kz.qujat.sandbox.delivery.OutboundMessage;
import kz.qujat.sandbox.delivery.ProductClient;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// A gateway that receives announcements of payments and notifies the product of money that was
/// never really moved.
@Component
final class SimulatedGateway implements Simulator {
  /// The product's endpoint for payment notifications.
  static final String NOTIFICATIONS = "/integration/payments";

  private static final List<String> REQUIRED =
      List.of("paymentId", "applicationId", "payerIin", "amount");

  private final PaymentTable book;
  private final NeighbourOutbox neighbourOutbox;
  private final ProductClient productClient;
  private final InstantSource clock;
  private final ShepMessageCodec shepMessageCodec;

  SimulatedGateway(
      PaymentTable book,
      NeighbourOutbox neighbourOutbox,
      ProductClient productClient,
      InstantSource clock,
      ShepMessageCodec shepMessageCodec) {
    this.book = book;
    this.neighbourOutbox = neighbourOutbox;
    this.productClient = productClient;
    this.clock = clock;
    this.shepMessageCodec = shepMessageCodec;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.PAYMENT;
  }

  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    return simulatedHttpRequest.isXml()
        ? register(shepMessageCodec.open(simulatedHttpRequest))
        : announce(simulatedHttpRequest.json(REQUIRED));
  }

  private SimulatedHttpResponse register(UnwrappedMessage question) {
    LocalDate day = LocalDate.parse(question.text("day"));
    Document register =
        PaymentXml.register(neighbourOutbox.written(Neighbour.PAYMENT), day).document();
    for (Element line : book.registered(day)) {
      register.getDocumentElement().appendChild(register.importNode(line, true));
    }
    return shepMessageCodec.answer(question, register.getDocumentElement());
  }

  @Override
  public SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return simulatedHttpRequest.isXml()
        ? shepMessageCodec.failure()
        : Simulator.super.fail(simulatedHttpRequest);
  }

  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    return simulatedHttpRequest.isXml()
        ? shepMessageCodec.answer(shepMessageCodec.open(simulatedHttpRequest), REJECTION, null)
        : SimulatedHttpResponse.refusal();
  }

  private SimulatedHttpResponse announce(JsonNode message) {
    Optional<URI> home = productClient.address();
    if (home.isEmpty()) {
      return SimulatedHttpResponse.of(503, Map.of("code", "NOT_STARTED"));
    }
    book.announce(message);
    String page = home.get() + "/sandbox/pay/" + message.path("paymentId").asString();
    return SimulatedHttpResponse.of(201, Map.of("payUrl", page));
  }

  /// Records incoming money: one transfer with a reference of its own.
  void transfer(UUID payment, String payerIin, String amount, int copies) {
    String notification = PaymentXml.notification(payment, payerIin, amount, clock.instant());
    neighbourOutbox.put(
        new OutboundMessage(
            Neighbour.PAYMENT, topic(payment), NOTIFICATIONS, _ -> notification, copies));
  }

  static String topic(UUID payment) {
    return "payment/" + payment;
  }

  /// Waits a few seconds until the product has acknowledged the payment.
  static boolean notify(MessageDelivery messageDelivery, UUID payment) {
    return messageDelivery.bring(Neighbour.PAYMENT, topic(payment), Duration.ofSeconds(5));
  }
}
