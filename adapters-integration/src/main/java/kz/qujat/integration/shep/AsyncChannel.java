package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Party;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Outcome.Received;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The asynchronous channel to a neighbour: a message is answered with a receipt, and its outcome
/// comes later in a separate message.
public final class AsyncChannel {
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
      MessageType type, String serviceId, String key, String correlation, Markup content) {}

  private final Channel channel;
  private final Party product;

  AsyncChannel(Channel channel, Party product) {
    this.channel = channel;
    this.product = product;
  }

  /// Sends a message.
  ///
  /// @return the receipt, or the refusal of the message
  /// @throws NeighbourUnavailable when it is unknown whether the message arrived
  public Outcome send(Letter letter) {
    String messageId = Numbers.of(channel.neighbour(), letter.key()).toString();
    Outcome outcome = channel.call(message(messageId, letter));
    if (outcome instanceof Received(_, var receipt)) {
      check(receipt, messageId);
    }
    return outcome;
  }

  private void check(Element receipt, String messageId) {
    if (!messageId.equals(Xml.text(receipt, "response", "messageId"))) {
      throw new NeighbourUnavailable(channel.neighbour(), "the receipt is for another message");
    }
    @Nullable String delivery = Xml.text(receipt, "response", "deliveryStatus");
    if ("NOT_DELIVERED".equals(delivery) || "DELIVERY_STOPPED".equals(delivery)) {
      throw new NeighbourUnavailable(channel.neighbour(), "not delivered");
    }
  }

  /// Reports to the neighbour whether one of its messages was accepted.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the report arrived
  void confirm(String messageId, ReceiveStatus status) {
    var _ =
        channel.call(
            Markup.root(
                NAMESPACE,
                "sendDeliveryNotification",
                Markup.of(
                    "request",
                    Markup.leaf("messageId", messageId),
                    Markup.leaf("receiveStatus", status))));
  }

  private Markup message(String messageId, Letter letter) {
    return Markup.root(
        NAMESPACE,
        "sendMessage",
        Markup.of(
            "request",
            Markup.of(
                "messageInfo",
                Markup.leaf("messageId", messageId),
                Markup.leaf("correlationId", letter.correlation()),
                Markup.leaf("serviceId", letter.serviceId()),
                Markup.leaf("messageType", letter.type()),
                Markup.leaf("messageDate", Numbers.now()),
                Markup.of(
                    "sender",
                    Markup.leaf("senderId", product.senderId()),
                    Markup.leaf("password", product.password()))),
            Markup.of("messageData", Markup.of("data", letter.content()))));
  }
}
