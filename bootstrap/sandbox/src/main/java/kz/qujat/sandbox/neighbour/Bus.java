package kz.qujat.sandbox.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.SealBroken;
import kz.qujat.integration.seal.Stamp;
import kz.qujat.integration.seal.UnreadableXml;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.SyncChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The neighbours' end of the bus (ШЭП): opens what the product sends, and closes what is said to
/// it.
@Component
public final class Bus {
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String SYNC = "http://bip.bee.kz/SyncChannel/v10/Types";
  private static final String ASYNC = "http://bip.bee.kz/AsyncChannel/v10/Types";
  private static final String PAYMENTS = "http://payments.bee.kz/GatewayNkNotification";
  private static final String TEXT_XML = "text/xml; charset=utf-8";
  private static final String PLACE = "place";
  private static final int FAULT = 500;
  private static final String PROVED_LATER = "-";

  private final SandboxParties parties;
  private final Seal seal;
  private final Stamp stamp;

  Bus(SandboxParties parties) {
    this.parties = parties;
    this.seal = new Seal(parties.neighbours());
    this.stamp = new Stamp(parties.neighbours());
  }

  /// Opens a message, whichever of the two channels it came over.
  ///
  /// @throws SealBroken when the product has not signed it
  /// @throws IllegalArgumentException when somebody else signs in
  public Message open(Asked asked) {
    Element payload = seal.check(Xml.parse(asked.bytes())).payload();
    if (payload.getLocalName().equals(Message.CONFIRMATION)) {
      return new Message(
          Objects.requireNonNull(Xml.text(payload, "request", "messageId")), payload);
    }
    String kind = payload.getLocalName().equals("SendMessage") ? "request" : "message";
    Element about = part(payload, "request", kind + "Info");
    requireProduct(about);
    Element content = part(payload, "request", kind + "Data", "data");
    return new Message(
        Objects.requireNonNull(Xml.text(about, "messageId")), Xml.children(content).getFirst());
  }

  private void requireProduct(Element about) {
    if (!parties.product().senderId().equals(Xml.text(about, "sender", "senderId"))
        || !parties.product().password().equals(Xml.text(about, "sender", "password"))) {
      throw new IllegalArgumentException("an unknown sender");
    }
  }

  private static Element part(Node above, String... path) {
    return Objects.requireNonNull(Xml.find(above, path));
  }

  /// Answers a question of the synchronous channel.
  ///
  /// @param content absent where the status says it all
  public Answer answer(Message question, String status, @Nullable Markup content) {
    return sealed(200, response(question, status, content));
  }

  /// Answers a question of the synchronous channel with `content` exactly as it is.
  public Answer answer(Message question, Element content) {
    Document response = response(question, SyncChannel.SUCCESS, Markup.leaf(PLACE, "")).document();
    Element data = part(response, "SendMessageResponse", "response", "responseData", "data");
    data.replaceChild(response.importNode(content, true), part(data, PLACE));
    return Answer.of(200, TEXT_XML, envelope(response));
  }

  private static Markup response(Message question, String status, @Nullable Markup content) {
    return Markup.root(
        SYNC,
        "SendMessageResponse",
        Markup.of(
            "response",
            Markup.of(
                "responseInfo",
                Markup.leaf("messageId", question.messageId()),
                Markup.leaf("responseDate", Instant.now()),
                Markup.of("status", Markup.leaf("code", status))),
            content == null
                ? Markup.of("responseData")
                : Markup.of("responseData", Markup.of("data", content))));
  }

  /// The receipt for a message of the asynchronous channel.
  public Answer receipt(Message message) {
    String name = message.isConfirmation() ? Message.CONFIRMATION : "sendMessage";
    return sealed(
        200,
        Markup.root(
            ASYNC,
            name + "Response",
            Markup.of(
                "response",
                Markup.leaf("messageId", message.messageId()),
                Markup.leaf("deliveryStatus", message.isConfirmation() ? null : "ON_DELIVERY"))));
  }

  /// The refusal to take a message, now or later.
  public Answer refusal() {
    return fault("Client", Simulator.REJECTION);
  }

  /// Something went wrong here.
  public Answer failure() {
    return fault("Server", "SANDBOX_ERROR");
  }

  private Answer fault(String whose, String code) {
    return sealed(
        FAULT,
        Markup.root(
            SOAP,
            "Fault",
            Markup.leaf("faultcode", "m:" + whose),
            Markup.leaf("faultstring", "not done"),
            Markup.of("detail", Markup.of("errorInfo", Markup.leaf("errorCode", code)))));
  }

  private Answer sealed(int status, Markup payload) {
    return Answer.of(status, TEXT_XML, envelope(payload.document()));
  }

  /// A message of the asynchronous channel to the product, neither signed nor with a password yet.
  ///
  /// @param about what it is about, the same in all that is said of it
  public String message(
      String messageId, String type, String serviceId, String about, Markup content) {
    Markup message =
        Markup.root(
            ASYNC,
            "sendMessage",
            Markup.of(
                "request",
                Markup.of(
                    "messageInfo",
                    Markup.leaf("messageId", messageId),
                    Markup.leaf("correlationId", about),
                    Markup.leaf("serviceId", serviceId),
                    Markup.leaf("messageType", type),
                    Markup.leaf("messageDate", Instant.now()),
                    Markup.of(
                        "sender",
                        Markup.leaf("senderId", parties.neighbours().senderId()),
                        Markup.leaf("password", PROVED_LATER))),
                Markup.of("messageData", Markup.of("data", content))));
    return new String(Xml.bytes(message.document().getDocumentElement()), UTF_8);
  }

  /// Signs a message: what goes over the channels in an envelope, anything else as it is.
  public byte[] close(String message) {
    Document payload = Xml.parse(message.getBytes(UTF_8));
    if (PAYMENTS.equals(payload.getDocumentElement().getNamespaceURI())) {
      stamp.put(payload);
      return Xml.bytes(payload);
    }
    // The password is made anew at every start, and a message may be older than that.
    @Nullable Element proof =
        Xml.find(payload, "sendMessage", "request", "messageInfo", "sender", "password");
    if (proof != null) {
      proof.setTextContent(parties.neighbours().password());
    }
    return envelope(payload);
  }

  private byte[] envelope(Document payload) {
    Document envelope = Markup.root(SOAP, "Envelope", Markup.root(SOAP, "Body")).document();
    part(envelope, "Envelope", "Body")
        .appendChild(envelope.importNode(payload.getDocumentElement(), true));
    seal.close(envelope);
    return Xml.bytes(envelope);
  }

  /// Whether the product's answer is a fault that sending the same again would not mend.
  public static boolean isRefusal(byte[] answer) {
    try {
      @Nullable String code = Xml.text(Xml.parse(answer), "Envelope", "Body", "Fault", "faultcode");
      return code != null && code.endsWith("Client");
    } catch (UnreadableXml _) {
      return false;
    }
  }
}
