package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.shep.ShepResponse.Refused;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The synchronous channel to a neighbour: the answer comes in the same HTTP exchange as the
/// request.
public final class SyncClient {
  /// The namespace of the channel's messages.
  public static final String NAMESPACE = "http://bip.bee.kz/SyncChannel/v10/Types";

  /// The status of a successful answer.
  public static final String SUCCESS = "SUCCESS";

  private final ShepClient shepClient;
  private final ShepCredentials product;

  SyncClient(ShepClient shepClient, ShepCredentials product) {
    this.shepClient = shepClient;
    this.product = product;
  }

  /// Sends a request to a service of the neighbour.
  ///
  /// @param key identifies the request: the neighbour treats a second request with this key as a
  ///   repetition
  /// @return the content, or the service's refusal
  /// @throws NeighbourUnavailable when no answer came in time, or none that is reliable
  public ShepResponse ask(String serviceId, String key, XmlElement question) {
    String messageId = MessageIds.of(shepClient.neighbour(), key).toString();
    return switch (shepClient.call(message(serviceId, messageId, question))) {
      case Received(_, Element root) -> understand(root, messageId);
      // Services refuse with a status. Whatever a fault says, the request has not reached the
      // service.
      case Refused(var code) ->
          throw new NeighbourUnavailable(
              shepClient.neighbour(), "answered with a fault (" + code + ")");
    };
  }

  private XmlElement message(String serviceId, String messageId, XmlElement question) {
    return XmlElement.root(
        NAMESPACE,
        "SendMessage",
        XmlElement.of(
            "request",
            XmlElement.of(
                "requestInfo",
                XmlElement.leaf("messageId", messageId),
                XmlElement.leaf("serviceId", serviceId),
                XmlElement.leaf("messageDate", MessageIds.now()),
                XmlElement.of(
                    "sender",
                    XmlElement.leaf("senderId", product.senderId()),
                    XmlElement.leaf("password", product.password()))),
            XmlElement.of("requestData", XmlElement.of("data", question))));
  }

  private ShepResponse understand(Element root, String messageId) {
    @Nullable String status = Xml.text(root, "response", "responseInfo", "status", "code");
    @Nullable Element content = Xml.find(root, "response", "responseData", "data");
    if (status == null || !"SendMessageResponse".equals(root.getLocalName())) {
      throw new NeighbourUnavailable(shepClient.neighbour(), "unreadable answer");
    }
    if (!names(root, messageId)) {
      throw new NeighbourUnavailable(
          shepClient.neighbour(), "the answer belongs to another request");
    }
    if (!status.equals(SUCCESS)) {
      return new Refused(RejectionCodeReader.of(status));
    }
    if (content == null || Xml.children(content).size() != 1) {
      throw new NeighbourUnavailable(shepClient.neighbour(), "unreadable answer");
    }
    return new Received(shepClient.neighbour(), Xml.children(content).getFirst());
  }

  /// Whether an answer belongs to the request. The request's message id must be its message id or
  /// its correlation id.
  private static boolean names(Element root, String messageId) {
    return messageId.equals(Xml.text(root, "response", "responseInfo", "messageId"))
        || messageId.equals(Xml.text(root, "response", "responseInfo", "correlationId"));
  }
}
