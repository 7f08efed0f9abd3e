package kz.qujat.sandbox.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.SoapConstants;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.integration.xmlsignature.XmlSigner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The neighbours' side of the bus (ШЭП): opens the product's messages, and builds and signs the
/// messages to the product.
@Component
public final class ShepMessageCodec {
  private static final String SYNC = "http://bip.bee.kz/SyncChannel/v10/Types";
  private static final String ASYNC = "http://bip.bee.kz/AsyncChannel/v10/Types";
  private static final String PAYMENTS = "http://payments.bee.kz/GatewayNkNotification";
  private static final String TEXT_XML = "text/xml; charset=utf-8";
  private static final String PLACE = "place";
  private static final int FAULT = 500;
  private static final String PROVED_LATER = "-";

  private final SandboxShepCredentials parties;
  private final SoapSigner soapSigner;
  private final XmlSigner xmlSigner;

  ShepMessageCodec(SandboxShepCredentials parties) {
    this.parties = parties;
    this.soapSigner = new SoapSigner(parties.neighbours());
    this.xmlSigner = new XmlSigner(parties.neighbours());
  }

  /// Opens a message of either channel.
  ///
  /// @throws InvalidMessageSignature when the product has not signed it
  /// @throws IllegalArgumentException when the sender is not the product
  public UnwrappedMessage open(SimulatedHttpRequest simulatedHttpRequest) {
    Element payload = soapSigner.check(Xml.parse(simulatedHttpRequest.bytes())).payload();
    if (payload.getLocalName().equals(UnwrappedMessage.CONFIRMATION)) {
      return new UnwrappedMessage(
          Objects.requireNonNull(Xml.text(payload, "request", "messageId")), payload);
    }
    String kind = payload.getLocalName().equals("SendMessage") ? "request" : "message";
    Element about = part(payload, "request", kind + "Info");
    requireProduct(about);
    Element content = part(payload, "request", kind + "Data", "data");
    return new UnwrappedMessage(
        Objects.requireNonNull(Xml.text(about, "messageId")), Xml.children(content).getFirst());
  }

  private void requireProduct(Element about) {
    if (!parties.product().senderId().equals(Xml.text(about, "sender", "senderId"))
        || !parties.product().password().equals(Xml.text(about, "sender", "password"))) {
      throw new IllegalArgumentException("unknown sender");
    }
  }

  private static Element part(Node above, String... path) {
    return Objects.requireNonNull(Xml.find(above, path));
  }

  /// Answers a request of the synchronous channel.
  ///
  /// @param content absent when the status is the whole answer
  public SimulatedHttpResponse answer(
      UnwrappedMessage question, String status, @Nullable XmlElement content) {
    return signed(200, response(question, status, content));
  }

  /// Answers a request of the synchronous channel with exactly this `content`.
  public SimulatedHttpResponse answer(UnwrappedMessage question, Element content) {
    Document response =
        response(question, SyncClient.SUCCESS, XmlElement.leaf(PLACE, "")).document();
    Element data = part(response, "SendMessageResponse", "response", "responseData", "data");
    data.replaceChild(response.importNode(content, true), part(data, PLACE));
    return SimulatedHttpResponse.of(200, TEXT_XML, soapSigner.sign(response));
  }

  private static XmlElement response(
      UnwrappedMessage question, String status, @Nullable XmlElement content) {
    return XmlElement.root(
        SYNC,
        "SendMessageResponse",
        XmlElement.of(
            "response",
            XmlElement.of(
                "responseInfo",
                XmlElement.leaf("messageId", question.messageId()),
                XmlElement.leaf("responseDate", Instant.now()),
                XmlElement.of("status", XmlElement.leaf("code", status))),
            content == null
                ? XmlElement.of("responseData")
                : XmlElement.of("responseData", XmlElement.of("data", content))));
  }

  /// Returns the receipt for a message of the asynchronous channel.
  public SimulatedHttpResponse receipt(UnwrappedMessage unwrappedMessage) {
    String name = unwrappedMessage.isConfirmation() ? UnwrappedMessage.CONFIRMATION : "sendMessage";
    return signed(
        200,
        XmlElement.root(
            ASYNC,
            name + "Response",
            XmlElement.of(
                "response",
                XmlElement.leaf("messageId", unwrappedMessage.messageId()),
                XmlElement.leaf(
                    "deliveryStatus", unwrappedMessage.isConfirmation() ? null : "ON_DELIVERY"))));
  }

  /// Refuses a message for good.
  public SimulatedHttpResponse refusal() {
    return fault("Client", Simulator.REJECTION);
  }

  /// Reports a technical error.
  public SimulatedHttpResponse failure() {
    return fault("Server", "SANDBOX_ERROR");
  }

  private SimulatedHttpResponse fault(String whose, String code) {
    return signed(
        FAULT,
        XmlElement.root(
            SoapConstants.NAMESPACE,
            "Fault",
            XmlElement.leaf("faultcode", "m:" + whose),
            XmlElement.leaf("faultstring", "not done"),
            XmlElement.of(
                "detail", XmlElement.of("errorInfo", XmlElement.leaf("errorCode", code)))));
  }

  private SimulatedHttpResponse signed(int status, XmlElement payload) {
    return SimulatedHttpResponse.of(status, TEXT_XML, soapSigner.sign(payload));
  }

  /// Builds a message of the asynchronous channel to the product, still without signature and
  /// password.
  ///
  /// @param about the correlation id, the same in all messages about one subject
  public String message(
      String messageId, String type, String serviceId, String about, XmlElement content) {
    XmlElement message =
        XmlElement.root(
            ASYNC,
            "sendMessage",
            XmlElement.of(
                "request",
                XmlElement.of(
                    "messageInfo",
                    XmlElement.leaf("messageId", messageId),
                    XmlElement.leaf("correlationId", about),
                    XmlElement.leaf("serviceId", serviceId),
                    XmlElement.leaf("messageType", type),
                    XmlElement.leaf("messageDate", Instant.now()),
                    XmlElement.of(
                        "sender",
                        XmlElement.leaf("senderId", parties.neighbours().senderId()),
                        XmlElement.leaf("password", PROVED_LATER))),
                XmlElement.of("messageData", XmlElement.of("data", content))));
    return new String(Xml.bytes(message.document().getDocumentElement()), UTF_8);
  }

  /// Signs a message. A message of one of the channels is put into an envelope; any other is signed
  /// as it is.
  public byte[] close(String message) {
    Document payload = Xml.parse(message.getBytes(UTF_8));
    if (PAYMENTS.equals(payload.getDocumentElement().getNamespaceURI())) {
      xmlSigner.put(payload);
      return Xml.bytes(payload);
    }
    // The password is generated at every start, and a stored message may be older.
    @Nullable Element proof =
        Xml.find(payload, "sendMessage", "request", "messageInfo", "sender", "password");
    if (proof != null) {
      proof.setTextContent(parties.neighbours().password());
    }
    return soapSigner.sign(payload);
  }

  /// Whether the product's answer is a fault that would occur again on a retry.
  public static boolean isRefusal(byte[] answer) {
    try {
      @Nullable String code = Xml.text(Xml.parse(answer), "Envelope", "Body", "Fault", "faultcode");
      return code != null && code.endsWith("Client");
    } catch (UnreadableXml _) {
      return false;
    }
  }
}
