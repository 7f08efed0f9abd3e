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
import kz.qujat.sandbox.courier.Courier;
import kz.qujat.sandbox.courier.Letter;
import kz.qujat.sandbox.courier.Outbox;
import kz.qujat.sandbox.courier.Product;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Bus;
import kz.qujat.sandbox.neighbour.Message;
import kz.qujat.sandbox.neighbour.Simulator;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// A gateway that hears of payments and notifies the product of money that nobody moved.
@Component
final class SimulatedGateway implements Simulator {
  /// Where the product hears of money.
  static final String NOTIFICATIONS = "/integration/payments";

  private static final List<String> REQUIRED =
      List.of("paymentId", "applicationId", "payerIin", "amount");

  private final PaymentBook book;
  private final Outbox outbox;
  private final Product product;
  private final InstantSource clock;
  private final Bus bus;

  SimulatedGateway(PaymentBook book, Outbox outbox, Product product, InstantSource clock, Bus bus) {
    this.book = book;
    this.outbox = outbox;
    this.product = product;
    this.clock = clock;
    this.bus = bus;
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.PAYMENT;
  }

  @Override
  public Answer answer(Asked asked) {
    return asked.isXml() ? register(bus.open(asked)) : announce(asked.json(REQUIRED));
  }

  private Answer register(Message question) {
    LocalDate day = LocalDate.parse(question.text("day"));
    Document register = GatewayRecord.register(outbox.written(Neighbour.PAYMENT), day).document();
    for (Element line : book.registered(day)) {
      register.getDocumentElement().appendChild(register.importNode(line, true));
    }
    return bus.answer(question, register.getDocumentElement());
  }

  @Override
  public Answer fail(Asked asked) {
    return asked.isXml() ? bus.failure() : Simulator.super.fail(asked);
  }

  @Override
  public Answer reject(Asked asked) {
    return asked.isXml() ? bus.answer(bus.open(asked), REJECTION, null) : Answer.refusal();
  }

  private Answer announce(JsonNode message) {
    Optional<URI> home = product.address();
    if (home.isEmpty()) {
      return Answer.of(503, Map.of("code", "NOT_STARTED"));
    }
    book.announce(message);
    String page = home.get() + "/sandbox/pay/" + message.path("paymentId").asString();
    return Answer.of(201, Map.of("payUrl", page));
  }

  /// Money has come in: one transfer with a reference of its own.
  void transfer(UUID payment, String payerIin, String amount, int copies) {
    String notification = GatewayRecord.notification(payment, payerIin, amount, clock.instant());
    outbox.put(
        new Letter(Neighbour.PAYMENT, topic(payment), NOTIFICATIONS, _ -> notification, copies));
  }

  static String topic(UUID payment) {
    return "payment/" + payment;
  }

  /// Waits, for as long as a person would, until the product knows.
  static boolean notify(Courier courier, UUID payment) {
    return courier.bring(Neighbour.PAYMENT, topic(payment), Duration.ofSeconds(5));
  }
}
