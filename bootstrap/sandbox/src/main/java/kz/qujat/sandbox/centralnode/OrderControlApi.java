package kz.qujat.sandbox.centralnode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.sandbox.centralnode.OrderTable.Row;
import kz.qujat.sandbox.control.LookupPoller;
import kz.qujat.sandbox.control.PathIdParser;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.control.ScalarTextReader;
import kz.qujat.sandbox.delivery.MessageDelivery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Moves orders of the simulated node forward, and lists its orders.
@RestController
final class OrderControlApi {
  private final SimulatedNode node;
  private final OrderTable book;
  private final MessageDelivery messageDelivery;

  OrderControlApi(SimulatedNode node, OrderTable book, MessageDelivery messageDelivery) {
    this.node = node;
    this.book = book;
    this.messageDelivery = messageDelivery;
  }

  /// Takes the next step of the latest order, which may not have arrived yet, and waits until the
  /// product has acknowledged it. An order that has reached its last step stays there.
  @PostMapping("/sandbox/central-node/{applicationId}/advance")
  Row advance(@PathVariable String applicationId) {
    UUID application = PathIdParser.parse(applicationId);
    Row order =
        LookupPoller.until(() -> book.latest(application).filter(OrderControlApi::isInWork))
            .or(() -> book.latest(application))
            .orElseThrow(RecordNotFound::new);
    node.advance(order.key());
    var _ =
        messageDelivery.bring(Neighbour.CENTRAL_NODE, order.key().topic(), Duration.ofSeconds(5));
    return book.latest(application).orElseThrow(RecordNotFound::new);
  }

  private static boolean isInWork(Row order) {
    // A rejected order is followed by another one if the officer approves again.
    return order.status() != SimulatedOrderStatus.REJECTED;
  }

  @PutMapping("/sandbox/central-node/auto")
  Map<String, Boolean> auto(@RequestBody Auto auto) {
    var fieldReader = new FieldReader();
    Optional<Boolean> enabled =
        fieldReader.read("enabled", ScalarTextReader.text(auto.enabled()), Auto::parse);
    fieldReader.check();
    book.goOnByItself(enabled.orElseThrow());
    return Map.of("enabled", enabled.orElseThrow());
  }

  @GetMapping("/sandbox/central-node/orders")
  Book orders(@RequestParam(defaultValue = "") String applicationId) {
    return new Book(book.rows(PathIdParser.filter("applicationId", applicationId).orElse(null)));
  }

  record Book(List<Row> items) {}

  record Auto(@Nullable JsonNode enabled) {
    static Optional<Boolean> parse(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  }
}
