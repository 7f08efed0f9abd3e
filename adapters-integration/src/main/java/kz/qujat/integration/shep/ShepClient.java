package kz.qujat.integration.shep;

import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.Circuit;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.ShepResponse.Received;
import kz.qujat.integration.shep.ShepResponse.Refused;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.client.WebServiceIOException;
import org.springframework.ws.client.WebServiceTransportException;
import org.springframework.ws.client.core.WebServiceTemplate;
import org.springframework.ws.soap.client.SoapFaultClientException;
import org.w3c.dom.Document;
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
  private final URI address;
  private final WebServiceTemplate template;
  private final Circuit circuit;

  ShepClient(Neighbour neighbour, URI address, WebServiceTemplate template, Circuit circuit) {
    this.neighbour = neighbour;
    this.address = address;
    this.template = template;
    this.circuit = circuit;
  }

  Neighbour neighbour() {
    return neighbour;
  }

  /// Sends a message and waits for the answer.
  ///
  /// @throws NeighbourUnavailable when no answer came in time, or none that is reliable
  ShepResponse call(XmlBuilder message) {
    Document payload = message.document();
    return circuit.through(() -> ask(payload));
  }

  private ShepResponse ask(Document payload) {
    long begun = System.nanoTime();
    try {
      return exchange(payload);
    } catch (WebServiceIOException broken) {
      if (broken.getCause() instanceof HttpTimeoutException
          || System.nanoTime() - begun > RETRY_WINDOW.toNanos()) {
        throw unavailable(broken);
      }
      return again(payload);
    } catch (RuntimeException failed) {
      throw unavailable(failed);
    }
  }

  private ShepResponse again(Document payload) {
    try {
      return exchange(payload);
    } catch (RuntimeException failed) {
      throw unavailable(failed);
    }
  }

  private ShepResponse exchange(Document payload) {
    try {
      @Nullable Element answer =
          template.sendAndReceive(
              address.toString(),
              message -> Xml.copy(new DOMSource(payload), message.getPayloadResult()),
              ShepClient::payload);
      if (answer == null) {
        throw new NeighbourUnavailable(neighbour, "empty answer");
      }
      return new Received(neighbour, answer);
    } catch (SoapFaultClientException fault) {
      return understand(payload(Objects.requireNonNull(fault.getWebServiceMessage())));
    }
  }

  private static Element payload(WebServiceMessage message) {
    var copy = new DOMResult();
    Xml.copy(Objects.requireNonNull(message.getPayloadSource()), copy);
    return ((Document) copy.getNode()).getDocumentElement();
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

  private NeighbourUnavailable unavailable(RuntimeException failed) {
    return switch (failed) {
      case NeighbourUnavailable known -> known;
      case WebServiceTransportException status ->
          new NeighbourUnavailable(neighbour, Objects.requireNonNull(status.getMessage()));
      case WebServiceIOException broken -> {
        @Nullable Throwable cause = broken.getCause();
        Throwable reason = cause == null ? broken : cause;
        yield new NeighbourUnavailable(
            neighbour, "no answer (" + reason.getClass().getSimpleName() + ")", reason);
      }
      case InvalidMessageSignature broken ->
          new NeighbourUnavailable(neighbour, "untrusted answer: " + broken.getMessage());
      default -> new NeighbourUnavailable(neighbour, "unreadable answer");
    };
  }
}
