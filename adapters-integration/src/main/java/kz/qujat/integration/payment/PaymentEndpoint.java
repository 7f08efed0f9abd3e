package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import kz.qujat.integration.shep.ShepSenders;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.integration.xmlsignature.XmlSigner;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Receives the gateway's notifications of received money: signed XML without an envelope. Every
/// notification signed by the gateway is accepted, even if it cannot be understood.
@RestController
final class PaymentEndpoint {
  private final PaymentIntake intake;
  private final PayerParser payerParser;
  private final InstantSource clock;
  private final XmlSigner xmlSigner;
  private final ShepSenders shepSenders;

  PaymentEndpoint(
      PaymentIntake intake,
      PayerParser payerParser,
      InstantSource clock,
      XmlSigner xmlSigner,
      ShepSenders shepSenders) {
    this.intake = intake;
    this.payerParser = payerParser;
    this.clock = clock;
    this.xmlSigner = xmlSigner;
    this.shepSenders = shepSenders;
  }

  @PostMapping("/integration/payments")
  ResponseEntity<byte[]> receive(InputStream body) throws IOException {
    byte[] sent = Xml.read(body);
    Document document = Xml.parse(sent);
    if (!shepSenders.holder(PAYMENT).equals(xmlSigner.check(document).getSubjectX500Principal())) {
      throw new InvalidMessageSignature("signed by another party");
    }
    Element notification = document.getDocumentElement();
    try {
      intake.take(PaymentNotificationParser.toTransfer(notification, payerParser, clock.instant()));
    } catch (UnreadablePaymentMessage odd) {
      intake.setAside(odd.keeping(notification, sent));
    }
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(accepted());
  }

  private byte[] accepted() {
    Document answer =
        XmlElement.root(
                PaymentNotificationParser.NAMESPACE,
                PaymentNotificationParser.NAME + "Response",
                XmlElement.leaf("status", "ACCEPTED"))
            .document();
    xmlSigner.put(answer);
    return Xml.bytes(answer);
  }
}
