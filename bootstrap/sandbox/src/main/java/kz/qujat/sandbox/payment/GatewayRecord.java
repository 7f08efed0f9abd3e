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
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import org.w3c.dom.Element;

/// Payments as the gateway writes them: one by one in `GatewayNkNotification`, and together in the
/// register of a day.
final class GatewayRecord {
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

  private GatewayRecord() {}

  /// A transfer that has just come in, with references of its own; not signed yet.
  static String notification(UUID payment, String payerIin, String amount, Instant at) {
    OffsetDateTime paid =
        at.truncatedTo(ChronoUnit.MILLIS).atZone(CivilDate.KAZAKHSTAN).toOffsetDateTime();
    Markup notification =
        Markup.root(
            NAMESPACE,
            "GatewayNkNotification",
            Markup.leaf("reference", UUID.randomUUID()),
            Markup.leaf("bankReference", "SB-" + UUID.randomUUID()),
            Markup.leaf("payDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(paid)),
            Markup.leaf("docDate", paid.toLocalDate()),
            Markup.leaf("amount", amount),
            Markup.leaf("payerIdn", payerIin),
            Markup.leaf("kno", "6001"),
            Markup.leaf("kbk", "108126"),
            Markup.leaf("knp", "911"),
            Markup.leaf("vo", "01"),
            Markup.leaf("docNumber", payment),
            Markup.leaf("assign", "Государственная пошлина"));
    return new String(Xml.bytes(notification.document().getDocumentElement()), UTF_8);
  }

  /// The register of a day, out of all notifications there are.
  static Markup register(List<String> notifications, LocalDate day) {
    return Markup.root(
        NAMESPACE,
        "register",
        notifications.stream()
            .map(text -> Xml.parse(text.getBytes(UTF_8)).getDocumentElement())
            .filter(payment -> paidOn(payment).equals(day))
            .map(GatewayRecord::line)
            .toArray(Markup[]::new));
  }

  private static LocalDate paidOn(Element payment) {
    String at = Objects.requireNonNull(Xml.text(payment, "payDate"));
    return OffsetDateTime.parse(at).atZoneSameInstant(CivilDate.KAZAKHSTAN).toLocalDate();
  }

  private static Markup line(Element payment) {
    return Markup.of(
        "payment",
        FIELDS.stream()
            .map(field -> Markup.leaf(field, Xml.text(payment, field)))
            .toArray(Markup[]::new));
  }
}
