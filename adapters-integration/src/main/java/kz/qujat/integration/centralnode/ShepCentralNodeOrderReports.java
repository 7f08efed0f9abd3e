package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.application.dispatch.CentralNodeOrderReports.OrderKey;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Requests the central node's register over the synchronous channel. A line that cannot be read
/// does not affect the other lines.
@Component
final class ShepCentralNodeOrderReports implements CentralNodeOrderReports {
  private static final String SERVICE = "DRN_OrderRegister";

  private final SyncClient channel;

  ShepCentralNodeOrderReports(ShepClients shepClients) {
    this.channel = shepClients.sync(CENTRAL_NODE);
  }

  @Override
  public Day of(LocalDate day) {
    return read(ask(XmlElement.leaf("day", day)));
  }

  @Override
  public Optional<Line> find(ApplicationId application, int attempt) {
    Day answer =
        read(
            ask(
                XmlElement.leaf("applicationId", application),
                XmlElement.leaf("attempt", attempt)));
    var asked = new OrderKey(application, attempt);
    if (answer.unreadable().stream().anyMatch(line -> isAbout(asked, line))) {
      throw new NeighbourUnavailable(CENTRAL_NODE, "unreadable answer");
    }
    return answer.lines().stream().filter(line -> line.key().equals(asked)).findFirst();
  }

  /// Whether an unreadable line could be about the requested order. A line without a readable key
  /// could be about any order.
  private static boolean isAbout(OrderKey asked, Unreadable line) {
    return line.order() == null || line.order().equals(asked);
  }

  private List<Element> ask(XmlElement... about) {
    XmlElement question = XmlElement.root(NodeOrderXml.NAMESPACE, "registerRequest", about);
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case ShepResponse.Received answer -> answer.read(ShepCentralNodeOrderReports::orders);
      case ShepResponse.Refused(var code) ->
          throw new NeighbourUnavailable(CENTRAL_NODE, "refused with " + code);
    };
  }

  private static List<Element> orders(Element register) {
    if (!"register".equals(register.getLocalName())) {
      throw new IllegalArgumentException("not a register");
    }
    return Xml.children(register);
  }

  private static Day read(List<Element> orders) {
    List<Line> lines = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    for (Element order : orders) {
      var line = new OrderRegisterLine(order);
      line.read().ifPresentOrElse(lines::add, () -> unreadable.add(line.unreadable()));
    }
    return new Day(lines, unreadable);
  }
}
