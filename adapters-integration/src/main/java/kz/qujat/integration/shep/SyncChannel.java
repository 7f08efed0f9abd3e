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
    String messageId = Numbers.of(channel.neighbour(), key).toString();
    return switch (channel.call(message(serviceId, messageId, question))) {
      case Received(_, Element root) -> understand(root, messageId);
      // A service that was asked answers with a status: whatever a fault says, it was not asked.
      case Refused(var code) ->
          throw new NeighbourUnavailable(
              channel.neighbour(), "answered with a fault (" + code + ")");
    };
  }

  private Markup message(String serviceId, String messageId, Markup question) {
    return Markup.root(
        NAMESPACE,
        "SendMessage",
        Markup.of(
            "request",
            Markup.of(
                "requestInfo",
                Markup.leaf("messageId", messageId),
                Markup.leaf("serviceId", serviceId),
                Markup.leaf("messageDate", Numbers.now()),
                Markup.of(
                    "sender",
                    Markup.leaf("senderId", product.senderId()),
                    Markup.leaf("password", product.password()))),
            Markup.of("requestData", Markup.of("data", question))));
  }

  private Outcome understand(Element root, String messageId) {
    @Nullable String status = Xml.text(root, "response", "responseInfo", "status", "code");
    @Nullable Element content = Xml.find(root, "response", "responseData", "data");
    if (status == null || !"SendMessageResponse".equals(root.getLocalName())) {
      throw new NeighbourUnavailable(channel.neighbour(), "unreadable answer");
    }
    if (!names(root, messageId)) {
      throw new NeighbourUnavailable(channel.neighbour(), "the answer is to another question");
    }
    if (!status.equals(SUCCESS)) {
      return new Refused(Code.of(status));
    }
    if (content == null || Xml.children(content).size() != 1) {
      throw new NeighbourUnavailable(channel.neighbour(), "unreadable answer");
    }
    return new Received(channel.neighbour(), Xml.children(content).getFirst());
  }

  /// An answer has the number of the question, or one of its own and correlates with the question.
  private static boolean names(Element root, String messageId) {
    return messageId.equals(Xml.text(root, "response", "responseInfo", "messageId"))
        || messageId.equals(Xml.text(root, "response", "responseInfo", "correlationId"));
  }
}
