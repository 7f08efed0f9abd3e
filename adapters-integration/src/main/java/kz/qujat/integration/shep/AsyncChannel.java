package kz.qujat.integration.shep;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Party;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Outcome.Received;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The asynchronous channel to a neighbour: a message is handed over against a receipt, and what
/// comes of it is told in a message of its own.
public final class AsyncChannel {
  /// The namespace of the channel's messages.
  public static final String NAMESPACE = "http://bip.bee.kz/AsyncChannel/v10/Types";

  /// What a message is to whoever receives it.
  public enum MessageType {
    REQUEST,
    RESPONSE,
    NOTIFICATION
  }

  /// Whether whoever a message was for takes it; the second word is spelt as on the wire.
  enum ReceiveStatus {
    MESSAGE_ACCEPTED,
    MESSAGE_NOT_ACCTEPTED
  }

  /// A message to be handed over.
  ///
  /// @param key names the message: the neighbour takes a second one under the same key for a repeat
  /// @param correlation what the message is about, the same in all that is said of it
  public record Letter(
      MessageType type, String serviceId, String key, String correlation, Markup content) {}

  private final Channel channel;
  private final Party product;

  AsyncChannel(Channel channel, Party product) {
    this.channel = channel;
    this.product = product;
  }

  /// Hands a message over.
  ///
  /// @return the receipt, or the refusal to take it
  /// @throws NeighbourUnavailable when it is not known whether the message arrived
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

  /// Tells the neighbour whether a message of its own was taken.
  ///
  /// @throws NeighbourUnavailable when it is not known whether it heard
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
