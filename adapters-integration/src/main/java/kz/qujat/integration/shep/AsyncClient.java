package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The asynchronous channel to a neighbour: a message is answered with a receipt, and its outcome
/// comes later in a separate message.
public final class AsyncClient {
  /// The namespace of the channel's messages.
  public static final String NAMESPACE = "http://bip.bee.kz/AsyncChannel/v10/Types";

  /// The type of a message for its recipient.
  public enum MessageType {
    REQUEST,
    RESPONSE,
    NOTIFICATION
  }

  /// Whether the recipient accepts a message. The second constant is misspelt as on the wire.
  enum ReceiveStatus {
    MESSAGE_ACCEPTED,
    MESSAGE_NOT_ACCTEPTED
  }

  /// A message to be sent.
  ///
  /// @param key identifies the message: the neighbour treats a second message with this key as a
  ///   repetition
  /// @param correlation what the message is about, the same in all messages about it
  public record Letter(
      MessageType type, String serviceId, String key, String correlation, XmlElement content) {}

  private final ShepClient shepClient;
  private final ShepCredentials product;

  AsyncClient(ShepClient shepClient, ShepCredentials product) {
    this.shepClient = shepClient;
    this.product = product;
  }

  /// Sends a message.
  ///
  /// @return the receipt, or the refusal of the message
  /// @throws NeighbourUnavailable when it is unknown whether the message arrived
  public ShepResponse send(Letter letter) {
    String messageId = MessageIds.of(shepClient.neighbour(), letter.key()).toString();
    ShepResponse shepResponse = shepClient.call(message(messageId, letter));
    if (shepResponse instanceof Received(_, var receipt)) {
      check(receipt, messageId);
    }
    return shepResponse;
  }

  private void check(Element receipt, String messageId) {
    if (!messageId.equals(Xml.text(receipt, "response", "messageId"))) {
      throw new NeighbourUnavailable(shepClient.neighbour(), "the receipt is for another message");
    }
    @Nullable String delivery = Xml.text(receipt, "response", "deliveryStatus");
    if ("NOT_DELIVERED".equals(delivery) || "DELIVERY_STOPPED".equals(delivery)) {
      throw new NeighbourUnavailable(shepClient.neighbour(), "not delivered");
    }
  }

  /// Reports to the neighbour whether one of its messages was accepted.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the report arrived
  void confirm(String messageId, ReceiveStatus status) {
    var _ =
        shepClient.call(
            XmlElement.root(
                NAMESPACE,
                "sendDeliveryNotification",
                XmlElement.of(
                    "request",
                    XmlElement.leaf("messageId", messageId),
                    XmlElement.leaf("receiveStatus", status))));
  }

  private XmlElement message(String messageId, Letter letter) {
    return XmlElement.root(
        NAMESPACE,
        "sendMessage",
        XmlElement.of(
            "request",
            XmlElement.of(
                "messageInfo",
                XmlElement.leaf("messageId", messageId),
                XmlElement.leaf("correlationId", letter.correlation()),
                XmlElement.leaf("serviceId", letter.serviceId()),
                XmlElement.leaf("messageType", letter.type()),
                XmlElement.leaf("messageDate", MessageIds.now()),
                XmlElement.of(
                    "sender",
                    XmlElement.leaf("senderId", product.senderId()),
                    XmlElement.leaf("password", product.password()))),
            XmlElement.of("messageData", XmlElement.of("data", letter.content()))));
  }
}
