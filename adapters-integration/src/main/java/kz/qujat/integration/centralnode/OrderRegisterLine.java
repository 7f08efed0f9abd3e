package kz.qujat.integration.centralnode;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Line;
import kz.qujat.application.dispatch.CentralNodeOrderReports.OrderKey;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Unreadable;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.reconciliation.OrderRecord;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.neighbour.XsDateTimes;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlContentFingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/// One line of the central node's register, as XML.
record OrderRegisterLine(Element order) {
  private static final Logger LOG = LoggerFactory.getLogger(OrderRegisterLine.class);

  /// Returns the parsed line, empty when it cannot be read. The log then names the elements at
  /// fault.
  Optional<Line> read() {
    try {
      return Optional.of(line());
    } catch (MalformedMessage malformed) {
      LOG.warn(
          "A line of the central node's register cannot be read, because of {}",
          malformed.faults().stream().map(MalformedMessage.Fault::field).toList());
      return Optional.empty();
    }
  }

  private Line line() {
    var fieldReader = new FieldReader();
    Optional<ApplicationId> application = application(fieldReader);
    Optional<Integer> attempt = fieldReader.once(order, "attempt", FieldReader::count);
    Optional<OrderProgress> step = fieldReader.once(order, "status", OrderRegisterLine::step);
    Optional<LocalDate> movedOn = fieldReader.once(order, "movedAt", OrderRegisterLine::day);
    fieldReader.check();
    return new Line(
        application.orElseThrow(),
        new OrderRecord(attempt.orElseThrow(), step.orElseThrow(), movedOn.orElseThrow()),
        step.orElseThrow() == OrderProgress.REJECTED
            ? RejectionCodeReader.of(Xml.text(order, "code"))
            : null,
        step.orElseThrow().hasReached(OrderProgress.MANUFACTURED) ? cardNumber() : null);
  }

  /// Returns what is known about a line that cannot be read: its digest, and its key if that is
  /// readable.
  Unreadable unreadable() {
    var fieldReader = new FieldReader();
    Optional<ApplicationId> application = application(fieldReader);
    Optional<Integer> attempt = fieldReader.once(order, "attempt", FieldReader::count);
    @Nullable OrderKey key =
        application.flatMap(id -> attempt.map(number -> new OrderKey(id, number))).orElse(null);
    return new Unreadable(key, XmlContentFingerprint.digest(order));
  }

  private Optional<ApplicationId> application(FieldReader fieldReader) {
    return fieldReader.once(order, "applicationId", FieldReader::uuid).map(ApplicationId::new);
  }

  private static Optional<OrderProgress> step(String status) {
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "RECEIVED" -> Optional.of(OrderProgress.ORDERED);
      case "ACCEPTED" -> Optional.of(OrderProgress.ACCEPTED);
      case "REJECTED" -> Optional.of(OrderProgress.REJECTED);
      case "MANUFACTURED" -> Optional.of(OrderProgress.MANUFACTURED);
      case "DELIVERED" -> Optional.of(OrderProgress.DELIVERED);
      default -> Optional.empty();
    };
  }

  /// Returns the civil day of a timestamp. Only the day counts, so a timestamp without an offset is
  /// read in our time zone.
  private static Optional<LocalDate> day(String movedAt) {
    return XsDateTimes.parse(movedAt)
        .map(CivilDate::at)
        .or(() -> XsDateTimes.withoutOffset(movedAt).map(LocalDate::from));
  }

  /// Returns the card number, null when it is absent or malformed. Reconciliation does not need it,
  /// so a line may leave it out.
  private @Nullable String cardNumber() {
    return Optional.ofNullable(Xml.text(order, "cardNumber"))
        .flatMap(CentralNodeEndpoint::card)
        .orElse(null);
  }
}
