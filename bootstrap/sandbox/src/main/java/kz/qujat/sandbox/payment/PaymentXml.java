package kz.qujat.sandbox.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.w3c.dom.Element;

/// Payments in the gateway's format: single ones as `GatewayNkNotification`, and all of a day in
/// the register of that day.
final class PaymentXml {
  private static final String NAMESPACE = "http://payments.bee.kz/GatewayNkNotification";
  private static final List<String> FIELDS =
      List.of(
          "reference",
          "bankReference",
          "payDate",
          "docDate",
          "amount",
          "payerIdn",
          "kno",
          "kbk",
          "knp",
          "vo",
          "docNumber",
          "assign");

  private PaymentXml() {}

  /// Builds the notification of a transfer that has just arrived, with references of its own; not
  /// signed yet.
  static String notification(UUID payment, String payerIin, String amount, Instant at) {
    OffsetDateTime paid =
        at.truncatedTo(ChronoUnit.MILLIS).atZone(CivilDate.KAZAKHSTAN).toOffsetDateTime();
    XmlElement notification =
        XmlElement.root(
            NAMESPACE,
            "GatewayNkNotification",
            XmlElement.leaf("reference", UUID.randomUUID()),
            XmlElement.leaf("bankReference", "SB-" + UUID.randomUUID()),
            XmlElement.leaf("payDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(paid)),
            XmlElement.leaf("docDate", paid.toLocalDate()),
            XmlElement.leaf("amount", amount),
            XmlElement.leaf("payerIdn", payerIin),
            XmlElement.leaf("kno", "6001"),
            XmlElement.leaf("kbk", "108126"),
            XmlElement.leaf("knp", "911"),
            XmlElement.leaf("vo", "01"),
            XmlElement.leaf("docNumber", payment),
            XmlElement.leaf("assign", "Государственная пошлина"));
    return new String(Xml.bytes(notification.document().getDocumentElement()), UTF_8);
  }

  /// Builds the register of a day from all notifications.
  static XmlElement register(List<String> notifications, LocalDate day) {
    return XmlElement.root(
        NAMESPACE,
        "register",
        notifications.stream()
            .map(text -> Xml.parse(text.getBytes(UTF_8)).getDocumentElement())
            .filter(payment -> paidOn(payment).equals(day))
            .map(PaymentXml::line)
            .toArray(XmlElement[]::new));
  }

  private static LocalDate paidOn(Element payment) {
    String at = Objects.requireNonNull(Xml.text(payment, "payDate"));
    return OffsetDateTime.parse(at).atZoneSameInstant(CivilDate.KAZAKHSTAN).toLocalDate();
  }

  private static XmlElement line(Element payment) {
    return XmlElement.of(
        "payment",
        FIELDS.stream()
            .map(field -> XmlElement.leaf(field, Xml.text(payment, field)))
            .toArray(XmlElement[]::new));
  }
}
