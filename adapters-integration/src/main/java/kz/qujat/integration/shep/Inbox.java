package kz.qujat.integration.shep;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.repetition.Answer;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.application.repetition.Repetitions.Call;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.UnreadableXml;
import kz.qujat.integration.seal.Xml;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Takes the messages that neighbours hand over to the product on the asynchronous channel, against
/// a receipt. A message is known by its number: when it comes again, it gets the receipt of the
/// first time, and nothing happens.
public final class Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final int LARGEST_MESSAGE = 1024 * 1024;
  private static final int OK = 200;

  private final Seal seal;
  private final Repetitions repetitions;

  public Inbox(Seal seal, Repetitions repetitions) {
    this.seal = seal;
    this.repetitions = repetitions;
  }

  /// Takes a message.
  ///
  /// @param effect does what the content of the message asks for; may throw, and then nothing has
  ///   happened
  /// @return the signed receipt
  /// @throws UnreadableXml when it is no message of the channel
  /// @throws SealBroken when the body was not signed by somebody who is trusted
  public ResponseEntity<byte[]> receive(
      Neighbour from, InputStream envelope, Consumer<Element> effect) throws IOException {
    byte[] bytes = envelope.readNBytes(LARGEST_MESSAGE + 1);
    if (bytes.length > LARGEST_MESSAGE) {
      throw new UnreadableXml();
    }
    Document opened = Xml.parse(bytes);
    seal.check(opened);
    List<Element> payload =
        Xml.all(opened, "Envelope").stream()
            .flatMap(root -> Xml.all(root, "Body").stream())
            .flatMap(body -> Xml.children(body).stream())
            .toList();
    if (payload.size() != 1) {
      throw new UnreadableXml();
    }
    return Envelope.of(seal, OK, Xml.parse(take(from, payload.getFirst(), effect)));
  }

  private byte[] take(Neighbour from, Element payload, Consumer<Element> effect) {
    return switch (payload.getLocalName()) {
      case "sendMessage" -> message(from, payload, effect);
      case "sendDeliveryNotification" -> delivery(from, payload);
      default -> throw new UnreadableXml();
    };
  }

  private byte[] message(Neighbour from, Element payload, Consumer<Element> effect) {
    var fields = new Fields();
    Optional<String> number =
        fields.read(
            "messageId",
            Xml.text(payload, "request", "messageInfo", "messageId"),
            Fields.text(100));
    fields.read(
        "messageType",
        Xml.text(payload, "request", "messageInfo", "messageType"),
        AsyncChannel.MessageType::parse);
    fields.read(
        "messageDate", Xml.text(payload, "request", "messageInfo", "messageDate"), Fields::instant);
    fields.check();
    @Nullable Element content = Xml.find(payload, "request", "messageData", "data");
    if (content == null || Xml.children(content).size() != 1) {
      throw new UnreadableXml();
    }
    return once(from, number.orElseThrow(), Xml.children(content).getFirst(), effect);
  }

  /// The signature may be another one the second time; what counts is the content.
  private byte[] once(Neighbour from, String number, Element content, Consumer<Element> effect) {
    var call = new Call(from.wireName(), "SOAP", "/integration/" + from.wireName(), number);
    return repetitions
        .once(
            call,
            Xml.bytes(content),
            () -> {
              effect.accept(content);
              return new Answer(OK, Map.of(), receipt("sendMessageResponse", number));
            })
        .body();
  }

  /// What the other end says of a message of ours. It has the receipt already: nothing to do.
  private static byte[] delivery(Neighbour from, Element payload) {
    var fields = new Fields();
    Optional<String> number =
        fields.read("messageId", Xml.text(payload, "request", "messageId"), Fields.text(100));
    Optional<ReceiveStatus> status =
        fields.read(
            "receiveStatus", Xml.text(payload, "request", "receiveStatus"), ReceiveStatus::parse);
    fields.check();
    LOG.info(
        "{} says of message {}: {}", from.wireName(), number.orElseThrow(), status.orElseThrow());
    return receipt("sendDeliveryNotificationResponse", number.orElseThrow());
  }

  private static byte[] receipt(String name, String number) {
    return Xml.bytes(
        Markup.root(
                AsyncChannel.NAMESPACE,
                name,
                Markup.of("response", Markup.leaf("messageId", number)))
            .document());
  }

  /// Whether whoever a message was for takes it; the second word is spelt as on the wire.
  enum ReceiveStatus {
    MESSAGE_ACCEPTED,
    MESSAGE_NOT_ACCTEPTED;

    static Optional<ReceiveStatus> parse(String text) {
      return List.of(values()).stream().filter(known -> known.name().equals(text)).findFirst();
    }
  }
}
