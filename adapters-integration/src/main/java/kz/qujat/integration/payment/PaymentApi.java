package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.io.IOException;
import java.io.InputStream;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.vault.People;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.SealBroken;
import kz.qujat.integration.seal.Stamp;
import kz.qujat.integration.seal.UnreadableXml;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Correspondents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Document;

/// Where the gateway notifies the product of money that arrived: signed XML, no envelope.
@RestController
final class PaymentApi {
  private static final String NOTIFICATION = "GatewayNkNotification";

  private final Payments payments;
  private final People people;
  private final Stamp stamp;
  private final Correspondents correspondents;

  PaymentApi(Payments payments, People people, Stamp stamp, Correspondents correspondents) {
    this.payments = payments;
    this.people = people;
    this.stamp = stamp;
    this.correspondents = correspondents;
  }

  @PostMapping("/integration/payments")
  ResponseEntity<byte[]> receive(InputStream notification) throws IOException {
    Document document = Xml.parse(notification);
    if (!correspondents.holder(PAYMENT).equals(stamp.check(document).getSubjectX500Principal())) {
      throw new SealBroken("somebody else signed");
    }
    if (!NOTIFICATION.equals(document.getDocumentElement().getLocalName())) {
      throw new UnreadableXml();
    }
    payments.receive(Notification.toTransfer(document.getDocumentElement(), people));
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body(accepted());
  }

  private byte[] accepted() {
    Document answer =
        Markup.root(
                Notification.NAMESPACE,
                NOTIFICATION + "Response",
                Markup.leaf("status", "ACCEPTED"))
            .document();
    stamp.put(answer);
    return Xml.bytes(answer);
  }
}
