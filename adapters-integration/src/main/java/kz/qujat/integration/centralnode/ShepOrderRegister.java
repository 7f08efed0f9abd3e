package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.reconciliation.OrderEntry;
import kz.qujat.domain.reconciliation.OrderEntry.Step;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Outcome;
import kz.qujat.integration.shep.SyncChannel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Asks the central node for its register over the synchronous channel.
final class ShepOrderRegister implements OrderRegister {
  private static final String SERVICE = "DRN_OrderRegister";

  private final SyncChannel channel;

  ShepOrderRegister(SyncChannel channel) {
    this.channel = channel;
  }

  @Override
  public List<Line> of(LocalDate day) {
    return ask(Markup.leaf("day", day));
  }

  @Override
  public Optional<Line> find(ApplicationId application, int attempt) {
    return ask(Markup.leaf("applicationId", application), Markup.leaf("attempt", attempt)).stream()
        .filter(line -> line.application().equals(application) && line.order().attempt() == attempt)
        .findFirst();
  }

  private List<Line> ask(Markup... about) {
    Markup question = Markup.root(NodeOrder.NAMESPACE, "registerRequest", about);
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case Outcome.Received answer -> answer.read(ShepOrderRegister::lines);
      case Outcome.Refused(var code) ->
          throw new NeighbourUnavailable(CENTRAL_NODE, "refused with " + code);
    };
  }

  private static List<Line> lines(Element register) {
    return Xml.all(register, "order").stream().map(ShepOrderRegister::line).toList();
  }

  private static Line line(Element order) {
    Step step = step(required(order, "status"));
    return new Line(
        ApplicationId.parse(required(order, "applicationId")),
        new OrderEntry(
            Fields.count(required(order, "attempt")).orElseThrow(),
            step,
            CivilDate.at(Fields.instant(required(order, "movedAt")).orElseThrow())),
        step == Step.REJECTED ? Code.of(Xml.text(order, "code")) : null,
        cardNumber(order, step));
  }

  private static Step step(String status) {
    return switch (status) {
      case "RECEIVED" -> Step.ORDERED;
      case "ACCEPTED" -> Step.ACCEPTED;
      case "REJECTED" -> Step.REJECTED;
      case "MANUFACTURED" -> Step.MANUFACTURED;
      case "DELIVERED" -> Step.DELIVERED;
      default -> throw new IllegalArgumentException("no step of an order");
    };
  }

  /// Without a number no card has been made, whatever the status says.
  private static @Nullable String cardNumber(Element order, Step step) {
    return step.hasCome(Step.MANUFACTURED)
        ? CentralNodeApi.card(required(order, "cardNumber")).orElseThrow()
        : null;
  }

  private static String required(Element order, String field) {
    return Objects.requireNonNull(Xml.text(order, field));
  }
}
