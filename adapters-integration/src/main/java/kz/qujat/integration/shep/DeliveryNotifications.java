package kz.qujat.integration.shep;

import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.AsyncClient.ReceiveStatus;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/// Delivery notifications of the asynchronous channel: those sent to a neighbour about its message,
/// and those received about one of our messages. Neither changes anything, because the receipt of
/// the message already says everything.
final class DeliveryNotifications {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryNotifications.class);

  private final ShepClients shepClients;

  DeliveryNotifications(ShepClients shepClients) {
    this.shepClients = shepClients;
  }

  /// Sends a notification in the background. A failure is only logged.
  void send(Neighbour to, String messageId, ReceiveStatus status) {
    var _ =
        Thread.ofPlatform()
            .daemon()
            .name("delivery-notification")
            .start(() -> {
              try {
                shepClients.async(to).confirm(messageId, status);
              } catch (NeighbourUnavailable e) {
                LOG.debug("{} was not notified about {}", to.wireName(), messageId, e);
              }
            });
  }

  /// Logs a notification about one of our messages, and returns the receipt for it.
  ///
  /// @throws MalformedMessage when its message id is missing or cannot be read
  static byte[] receive(Neighbour from, Element payload) {
    var fieldReader = new FieldReader();
    Optional<String> messageId =
        fieldReader.read(
            "messageId",
            Xml.text(payload, "request", "messageId"),
            DeliveryNotifications::messageId);
    fieldReader.check();
    LOG.info(
        "{} reports about message {}: {}",
        from.wireName(),
        messageId.orElseThrow(),
        RejectionCodeReader.of(Xml.text(payload, "request", "receiveStatus")));
    return receipt("sendDeliveryNotificationResponse", messageId.orElseThrow(), null);
  }

  /// Accepts a message id that is safe to log.
  static Optional<String> messageId(String text) {
    return text.matches("[\\w.:/{}-]{1,100}") ? Optional.of(text) : Optional.empty();
  }

  static byte[] receipt(String name, String messageId, @Nullable String status) {
    return Xml.bytes(
        XmlElement.root(
                AsyncClient.NAMESPACE,
                name,
                XmlElement.of(
                    "response",
                    XmlElement.leaf("messageId", messageId),
                    XmlElement.leaf("deliveryStatus", status)))
            .document());
  }
}
