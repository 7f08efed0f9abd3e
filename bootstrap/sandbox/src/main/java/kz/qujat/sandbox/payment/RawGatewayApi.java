package kz.qujat.sandbox.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlSigner;
import kz.qujat.sandbox.delivery.ProductClient;
import kz.qujat.sandbox.delivery.ProductClient.Answered;
import kz.qujat.sandbox.neighbour.SandboxShepCredentials;
import kz.qujat.sandbox.neighbour.SimulatedServers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;

/// Makes the gateway send exactly the given XML, however malformed. The gateway's own payments are
/// not changed.
@RestController
final class RawGatewayApi {
  private final PaymentTable book;
  private final XmlSigner xmlSigner;
  private final ProductClient productClient;
  private final SimulatedServers simulatedServers;

  RawGatewayApi(
      PaymentTable book,
      SandboxShepCredentials parties,
      ProductClient productClient,
      SimulatedServers simulatedServers) {
    this.book = book;
    this.xmlSigner = new XmlSigner(parties.neighbours());
    this.productClient = productClient;
    this.simulatedServers = simulatedServers;
  }

  /// Signs this notification as the gateway, sends it and waits for the answer.
  @PostMapping(path = "/sandbox/payments/letters", consumes = MediaType.APPLICATION_XML_VALUE)
  Heard send(@RequestBody byte[] notification) throws InterruptedException {
    byte[] sealed = sealed(notification);
    return switch (simulatedServers.faultOf(Neighbour.PAYMENT).mode()) {
      case DOWN -> Heard.NOTHING;
      case DUPLICATE -> {
        var _ = deliver(sealed);
        yield deliver(sealed);
      }
      case OK, SLOW, ERROR, REJECT, LOSE_REPLY -> deliver(sealed);
    };
  }

  private byte[] sealed(byte[] notification) {
    Document document = Xml.parse(notification);
    xmlSigner.put(document);
    return Xml.bytes(document);
  }

  private Heard deliver(byte[] sealed) throws InterruptedException {
    return productClient
        .send(
            Neighbour.PAYMENT, SimulatedGateway.NOTIFICATIONS, UUID.randomUUID().toString(), sealed)
        .map(Heard::of)
        .orElse(Heard.NOTHING);
  }

  /// Sets the lines that the register of that day has in addition to its own; they replace any
  /// lines set before.
  @PutMapping(path = "/sandbox/payments/register/{day}", consumes = MediaType.APPLICATION_XML_VALUE)
  Registered register(@PathVariable String day, @RequestBody byte[] lines) {
    var fieldReader = new FieldReader();
    Optional<LocalDate> date = fieldReader.read("day", day, RawGatewayApi::day);
    fieldReader.check();
    var given = new RawRegisterLines(Xml.parse(lines).getDocumentElement());
    book.register(date.orElseThrow(), given);
    return new Registered(date.orElseThrow(), given.lines().size());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The product's answer, absent when none came or nothing was sent.
  record Heard(@Nullable Integer status, @Nullable String body) {
    static final Heard NOTHING = new Heard(null, null);

    static Heard of(Answered answer) {
      return new Heard(answer.status(), answer.text());
    }
  }

  record Registered(LocalDate day, int lines) {}
}
