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
import kz.qujat.integration.xmlsignature.XmlBuilder;
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
    XmlBuilder notification =
        XmlBuilder.root(
            NAMESPACE,
            "GatewayNkNotification",
            XmlBuilder.leaf("reference", UUID.randomUUID()),
            XmlBuilder.leaf("bankReference", "SB-" + UUID.randomUUID()),
            XmlBuilder.leaf("payDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(paid)),
            XmlBuilder.leaf("docDate", paid.toLocalDate()),
            XmlBuilder.leaf("amount", amount),
            XmlBuilder.leaf("payerIdn", payerIin),
            XmlBuilder.leaf("kno", "6001"),
            XmlBuilder.leaf("kbk", "108126"),
            XmlBuilder.leaf("knp", "911"),
            XmlBuilder.leaf("vo", "01"),
            XmlBuilder.leaf("docNumber", payment),
            XmlBuilder.leaf("assign", "Государственная пошлина"));
    return new String(Xml.bytes(notification.document().getDocumentElement()), UTF_8);
  }

  /// Builds the register of a day from all notifications.
  static XmlBuilder register(List<String> notifications, LocalDate day) {
    return XmlBuilder.root(
        NAMESPACE,
        "register",
        notifications.stream()
            .map(text -> Xml.parse(text.getBytes(UTF_8)).getDocumentElement())
            .filter(payment -> paidOn(payment).equals(day))
            .map(PaymentXml::line)
            .toArray(XmlBuilder[]::new));
  }

  private static LocalDate paidOn(Element payment) {
    String at = Objects.requireNonNull(Xml.text(payment, "payDate"));
    return OffsetDateTime.parse(at).atZoneSameInstant(CivilDate.KAZAKHSTAN).toLocalDate();
  }

  private static XmlBuilder line(Element payment) {
    return XmlBuilder.of(
        "payment",
        FIELDS.stream()
            .map(field -> XmlBuilder.leaf(field, Xml.text(payment, field)))
            .toArray(XmlBuilder[]::new));
  }
}
