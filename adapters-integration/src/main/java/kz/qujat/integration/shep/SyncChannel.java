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

/// The synchronous channel to a neighbour: the answer comes in the same HTTP exchange as the
/// request.
public final class SyncChannel {
  /// The namespace of the channel's messages.
  public static final String NAMESPACE = "http://bip.bee.kz/SyncChannel/v10/Types";

  /// The status of a successful answer.
  public static final String SUCCESS = "SUCCESS";

  private final Channel channel;
  private final Party product;

  SyncChannel(Channel channel, Party product) {
    this.channel = channel;
    this.product = product;
  }

  /// Sends a request to a service of the neighbour.
  ///
  /// @param key identifies the request: the neighbour treats a second request with this key as a
  ///   repetition
  /// @return the content, or the service's refusal
  /// @throws NeighbourUnavailable when no answer came in time, or none that is reliable
  public Outcome ask(String serviceId, String key, Markup question) {
    String messageId = Numbers.of(channel.neighbour(), key).toString();
    return switch (channel.call(message(serviceId, messageId, question))) {
      case Received(_, Element root) -> understand(root, messageId);
      // Services refuse with a status. Whatever a fault says, the request has not reached the
      // service.
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

  /// Whether an answer belongs to the request. The request's message id must be its message id or
  /// its correlation id.
  private static boolean names(Element root, String messageId) {
    return messageId.equals(Xml.text(root, "response", "responseInfo", "messageId"))
        || messageId.equals(Xml.text(root, "response", "responseInfo", "correlationId"));
  }
}
