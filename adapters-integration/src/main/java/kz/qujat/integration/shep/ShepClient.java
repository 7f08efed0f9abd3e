package kz.qujat.integration.shep;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.shep.ShepResponse.Refused;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.SignedSoapClient;
import kz.qujat.integration.xmlsignature.SoapConstants;
import kz.qujat.integration.xmlsignature.UnexpectedHttpStatus;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// SOAP client for one neighbour on the bus.
///
/// All requests to neighbours are idempotent. Therefore a connection that breaks quickly is retried
/// once, as happens with a kept-alive connection that the other side has closed. A slow neighbour
/// is not retried.
final class ShepClient {
  /// A retry that begins later could exceed the five seconds that a call may take in total.
  private static final Duration RETRY_WINDOW = Duration.ofMillis(1500);

  private final Neighbour neighbour;
  private final SignedSoapClient sender;
  private final Circuit circuit;

  ShepClient(Neighbour neighbour, SignedSoapClient sender, Circuit circuit) {
    this.neighbour = neighbour;
    this.sender = sender;
    this.circuit = circuit;
  }

  Neighbour neighbour() {
    return neighbour;
  }

  /// Sends a message and waits for the answer.
  ///
  /// @throws NeighbourUnavailable when no answer came in time, or none that is reliable
  ShepResponse call(XmlElement message) {
    return circuit.through(() -> ask(sender.sign(message)));
  }

  private ShepResponse ask(byte[] envelope) {
    long begun = System.nanoTime();
    try {
      return exchange(envelope);
    } catch (IOException broken) {
      if (broken instanceof HttpTimeoutException
          || System.nanoTime() - begun > RETRY_WINDOW.toNanos()) {
        throw noAnswer(broken);
      }
      return again(envelope);
    }
  }

  private ShepResponse again(byte[] envelope) {
    try {
      return exchange(envelope);
    } catch (IOException broken) {
      throw noAnswer(broken);
    }
  }

  private NeighbourUnavailable noAnswer(IOException broken) {
    return new NeighbourUnavailable(
        neighbour, "no answer (" + broken.getClass().getSimpleName() + ")", broken);
  }

  private ShepResponse exchange(byte[] envelope) throws IOException {
    try {
      Element answer = sender.exchange(envelope);
      return isFault(answer) ? understand(answer) : new Received(neighbour, answer);
    } catch (NeighbourUnavailable known) {
      throw known;
    } catch (UnexpectedHttpStatus status) {
      throw new NeighbourUnavailable(neighbour, String.valueOf(status.getMessage()));
    } catch (InvalidMessageSignature broken) {
      throw new NeighbourUnavailable(neighbour, "untrusted answer: " + broken.getMessage());
    } catch (RuntimeException _) {
      // It has no cause, because a cause could quote the answer.
      throw new NeighbourUnavailable(neighbour, "unreadable answer");
    }
  }

  private static boolean isFault(Element answer) {
    return "Fault".equals(answer.getLocalName())
        && SoapConstants.NAMESPACE.equals(answer.getNamespaceURI());
  }

  /// Interprets a SOAP fault. A `Client` fault with a code of the service itself is a refusal. No
  /// other fault says anything about the content of the message; this includes faults without a
  /// code and those with a code of the channel.
  private ShepResponse understand(Element fault) {
    @Nullable String faultCode = Xml.text(fault, "faultcode");
    Optional<String> code =
        RejectionCodeReader.in(Xml.text(fault, "detail", "errorInfo", "errorCode"));
    boolean isClientFault = faultCode != null && faultCode.endsWith("Client");
    return code.filter(value -> isClientFault && !ShepFaultCode.isNamed(value))
        .<ShepResponse>map(Refused::new)
        .orElseThrow(() ->
            new NeighbourUnavailable(
                neighbour,
                "answered with a fault" + code.map(value -> " (" + value + ")").orElse("")));
  }
}
