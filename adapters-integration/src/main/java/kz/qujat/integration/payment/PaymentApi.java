package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.SealBroken;
import kz.qujat.integration.seal.Stamp;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Correspondents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Receives the gateway's notifications of received money: signed XML without an envelope. Every
/// notification signed by the gateway is accepted, even if it cannot be understood.
@RestController
final class PaymentApi {
  private final MoneyIntake intake;
  private final Payers payers;
  private final InstantSource clock;
  private final Stamp stamp;
  private final Correspondents correspondents;

  PaymentApi(
      MoneyIntake intake,
      Payers payers,
      InstantSource clock,
      Stamp stamp,
      Correspondents correspondents) {
    this.intake = intake;
    this.payers = payers;
    this.clock = clock;
    this.stamp = stamp;
    this.correspondents = correspondents;
  }

  @PostMapping("/integration/payments")
  ResponseEntity<byte[]> receive(InputStream body) throws IOException {
    byte[] sent = Xml.read(body);
    Document document = Xml.parse(sent);
    if (!correspondents.holder(PAYMENT).equals(stamp.check(document).getSubjectX500Principal())) {
      throw new SealBroken("signed by another party");
    }
    Element notification = document.getDocumentElement();
    try {
      intake.take(Notification.toTransfer(notification, payers, clock.instant()));
    } catch (NotUnderstood odd) {
      intake.setAside(odd.keeping(notification, sent));
    }
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(accepted());
  }

  private byte[] accepted() {
    Document answer =
        Markup.root(
                Notification.NAMESPACE,
                Notification.NAME + "Response",
                Markup.leaf("status", "ACCEPTED"))
            .document();
    stamp.put(answer);
    return Xml.bytes(answer);
  }
}
