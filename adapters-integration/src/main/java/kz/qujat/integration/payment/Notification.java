package kz.qujat.integration.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.payment.Payments.Transfer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Xml;
import org.w3c.dom.Element;

/// What the gateway says of money that arrived: `GatewayNkNotification`. The number of the document
/// paid for is that of the payment we announced.
final class Notification {
  static final String NAMESPACE = "http://payments.bee.kz/GatewayNkNotification";

  private static final String KNP = "911";

  private Notification() {}

  /// @throws kz.qujat.integration.neighbour.MalformedMessage when a field is missing or means
  ///   nothing
  static Transfer toTransfer(Element notification, People people) {
    var fields = new Fields();
    fields.read("reference", Xml.text(notification, "reference"), Fields.text(100));
    Optional<String> reference =
        fields.read("bankReference", Xml.text(notification, "bankReference"), Fields.text(100));
    Optional<Instant> at =
        fields.read("payDate", Xml.text(notification, "payDate"), Fields::instant);
    Optional<Money> money = fields.read("amount", Xml.text(notification, "amount"), Money::parse);
    Optional<Iin> payer = fields.read("payerIdn", Xml.text(notification, "payerIdn"), Iin::parse);
    fields.read(
        "kbk",
        Xml.text(notification, "kbk"),
        text -> Optional.of(text).filter(StateDuty.BUDGET_CODE::equals));
    fields.read(
        "knp", Xml.text(notification, "knp"), text -> Optional.of(text).filter(KNP::equals));
    Optional<UUID> payment =
        fields.read("docNumber", Xml.text(notification, "docNumber"), Fields::uuid);
    fields.check();
    return new Transfer(
        new PaymentId(payment.orElseThrow()),
        money.orElseThrow(),
        people.applicant(payer.orElseThrow()),
        reference.orElseThrow(),
        at.orElseThrow());
  }
}
