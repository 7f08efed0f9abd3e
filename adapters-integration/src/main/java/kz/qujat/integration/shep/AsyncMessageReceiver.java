package kz.qujat.integration.shep;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.shep.AsyncClient.ReceiveStatus;
import kz.qujat.integration.shep.ShepSenders.Correspondent;
import kz.qujat.integration.xmlsignature.SoapConstants;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.VerifiedBody;
import kz.qujat.integration.xmlsignature.Xml;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Receives the neighbours' messages on the asynchronous channel and answers each with a receipt.
///
/// A message is identified by its message id. A repeated message gets the receipt of the first one
/// and has no further effect.
@Component
public final class AsyncMessageReceiver {
  private static final Logger LOG = LoggerFactory.getLogger(AsyncMessageReceiver.class);
  private static final int OK = 200;

  /// The status that the idempotency store keeps for a message that contradicts an earlier one.
  private static final int CONFLICT = 409;

  private final SoapSigner soapSigner;
  private final DeliveryNotifications notifications;
  private final IdempotentCalls idempotentCalls;
  private final ShepSenders shepSenders;

  AsyncMessageReceiver(
      SoapSigner soapSigner,
      ShepClients shepClients,
      IdempotentCalls idempotentCalls,
      ShepSenders shepSenders) {
    this.soapSigner = soapSigner;
    this.notifications = new DeliveryNotifications(shepClients);
    this.idempotentCalls = idempotentCalls;
    this.shepSenders = shepSenders;
  }

  /// Receives a message.
  ///
  /// @param effect carries out the content of the message. If it throws, all changes are rolled
  ///   back, except when the content contradicts an earlier message: the discrepancy that was
  ///   recorded about it remains.
  /// @return the signed receipt
  /// @throws UnreadableXml when it is not a message of the channel
  /// @throws MalformedMessage when its message id is missing or cannot be read
  /// @throws InvalidMessageSignature when the body is not signed by a trusted party
  /// @throws SenderMismatch when the signer is not the neighbour, or the message names another
  ///   sender
  /// @throws Contradiction when the content contradicts an earlier message
  public ResponseEntity<byte[]> receive(
      Neighbour from, InputStream envelope, Consumer<Element> effect) throws IOException {
    VerifiedBody message = soapSigner.check(Xml.parse(envelope));
    Element payload = message.payload();
    requireSender(from, message.signer(), payload);
    byte[] receipt = take(from, payload, effect);
    return ResponseEntity.ok()
        .contentType(SoapConstants.CONTENT_TYPE)
        .body(soapSigner.sign(Xml.parse(receipt)));
  }

  /// Requires that the message comes from the neighbour. A delivery notification names no sender,
  /// so only its signature is checked.
  private void requireSender(Neighbour from, X509Certificate signer, Element payload) {
    Correspondent expected = shepSenders.of(from);
    @Nullable Element messageInfo = Xml.find(payload, "request", "messageInfo");
    if (!expected.hasSigned(signer) || (messageInfo != null && !expected.isNamedIn(messageInfo))) {
      LOG.warn("a message in the name of {} was refused: it has another sender", from.wireName());
      throw new SenderMismatch();
    }
  }

  private byte[] take(Neighbour from, Element payload, Consumer<Element> effect) {
    return switch (payload.getLocalName()) {
      case "sendMessage" -> message(from, payload, effect);
      case "sendDeliveryNotification" -> DeliveryNotifications.receive(from, payload);
      default -> throw new UnreadableXml();
    };
  }

  private byte[] message(Neighbour from, Element payload, Consumer<Element> effect) {
    var fieldReader = new FieldReader();
    Optional<String> messageId =
        fieldReader.read(
            "messageId",
            Xml.text(payload, "request", "messageInfo", "messageId"),
            DeliveryNotifications::messageId);
    // Message type and date are ignored: they change nothing.
    fieldReader.check();
    @Nullable Element content = Xml.find(payload, "request", "messageData", "data");
    if (content == null || Xml.children(content).size() != 1) {
      throw new UnreadableXml();
    }
    return answer(from, messageId.orElseThrow(), Xml.children(content).getFirst(), effect);
  }

  private byte[] answer(
      Neighbour from, String messageId, Element content, Consumer<Element> effect) {
    try {
      byte[] receipt = once(from, messageId, content, effect);
      notifications.send(from, messageId, ReceiveStatus.MESSAGE_ACCEPTED);
      return receipt;
    } catch (MalformedMessage | KeyReused | Contradiction refused) {
      notifications.send(from, messageId, ReceiveStatus.MESSAGE_NOT_ACCTEPTED);
      throw refused;
    }
  }

  /// Carries out a message once, and returns the stored receipt when it is repeated. A repetition
  /// may have another signature: only the content must be the same.
  ///
  /// Status 409 in the idempotency store means that the content contradicts an earlier message. A
  /// repetition then throws [Contradiction] again.
  private byte[] once(Neighbour from, String messageId, Element content, Consumer<Element> effect) {
    var call = new Call(from.wireName(), "SOAP", "/integration/" + from.wireName(), messageId);
    StoredResponse storedResponse =
        idempotentCalls.once(call, Xml.bytes(content), () -> carryOut(messageId, content, effect));
    if (storedResponse.status() == CONFLICT) {
      throw new Contradiction();
    }
    return storedResponse.body();
  }

  /// Carries out the content and returns the answer to be stored. A contradiction becomes an answer
  /// with status 409, because an exception would roll back the discrepancy that was recorded about
  /// it.
  private static StoredResponse carryOut(
      String messageId, Element content, Consumer<Element> effect) {
    try {
      effect.accept(content);
      return new StoredResponse(
          OK,
          Map.of(),
          DeliveryNotifications.receipt("sendMessageResponse", messageId, "DELIVERED"));
    } catch (CommandRefused refused) {
      if (ShepFaultCode.of(refused) == ShepFaultCode.CONTRADICTION) {
        return new StoredResponse(CONFLICT, Map.of(), new byte[0]);
      }
      throw refused;
    }
  }

  /// Thrown when a message contradicts an earlier one. It is refused, and the discrepancy is
  /// recorded.
  static final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Contradiction() {
      super("contradicts an earlier message", null, false, false);
    }
  }
}
