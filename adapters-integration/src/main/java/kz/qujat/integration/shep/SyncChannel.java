package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Party;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Outcome.Received;
import kz.qujat.integration.shep.Outcome.Refused;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The synchronous channel to a neighbour: a question, and its answer in the same breath.
public final class SyncChannel {
  /// The namespace of the channel's messages.
  public static final String NAMESPACE = "http://bip.bee.kz/SyncChannel/v10/Types";

  /// The status of an answer to rely on.
  public static final String SUCCESS = "SUCCESS";

  private final Channel channel;
  private final Party product;

  SyncChannel(Channel channel, Party product) {
    this.channel = channel;
    this.product = product;
  }

  /// Asks a service of the neighbour.
  ///
  /// @param key names the question: the neighbour takes a second one under the same key for a
  ///   repeat
  /// @throws NeighbourUnavailable when no answer came in time, or none that can be relied on
  public Outcome ask(String serviceId, String key, Markup question) {
    return switch (channel.call(message(serviceId, key, question))) {
      case Received(_, Element root) -> understand(root);
      // A service that was asked answers with a status: whatever a fault says, it was not asked.
      case Refused(var code) ->
          throw new NeighbourUnavailable(
              channel.neighbour(), "answered with a fault (" + code + ")");
    };
  }

  private Markup message(String serviceId, String key, Markup question) {
    return Markup.root(
        NAMESPACE,
        "SendMessage",
        Markup.of(
            "request",
            Markup.of(
                "requestInfo",
                Markup.leaf("messageId", Numbers.of(channel.neighbour(), key)),
                Markup.leaf("serviceId", serviceId),
                Markup.leaf("messageDate", Numbers.now()),
                Markup.of(
                    "sender",
                    Markup.leaf("senderId", product.senderId()),
                    Markup.leaf("password", product.password()))),
            Markup.of("requestData", Markup.of("data", question))));
  }

  private Outcome understand(Element root) {
    @Nullable String status = Xml.text(root, "response", "responseInfo", "status", "code");
    @Nullable Element content = Xml.find(root, "response", "responseData", "data");
    if (status == null || !"SendMessageResponse".equals(root.getLocalName())) {
      throw new NeighbourUnavailable(channel.neighbour(), "unreadable answer");
    }
    if (!status.equals(SUCCESS)) {
      return new Refused(Code.of(status));
    }
    if (content == null || Xml.children(content).size() != 1) {
      throw new NeighbourUnavailable(channel.neighbour(), "unreadable answer");
    }
    return new Received(channel.neighbour(), Xml.children(content).getFirst());
  }
}
