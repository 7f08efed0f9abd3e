package kz.qujat.web.ticket;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.ticket.TicketPdf.Line;
import org.springframework.stereotype.Component;

/// Prints the registration ticket (талон регистрации).
///
/// It contains no personal data: at the registration point the number is enough.
@Component
public final class TicketRenderer {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final RegistrationPoints points;
  private final Texts texts;

  TicketRenderer(RegistrationPoints points, Texts texts) {
    this.points = points;
    this.texts = texts;
  }

  /// The ticket as a PDF, in Kazakh or Russian.
  public byte[] print(ApplicationRegistered event, Locale language) {
    String number = event.ticket().toString();
    Point point =
        points
            .find(event.point())
            .orElseThrow(() -> new IllegalStateException("no such point: " + event.point()));
    return TicketPdf.draw(
        texts.in(language, "ticket.title"),
        number,
        language,
        List.of(
            line(language, "registered", CivilDate.at(event.at()).format(DAY)),
            line(language, "due", event.term().dueOn().format(DAY)),
            line(language, "point", in(language, point.names())),
            line(language, "address", in(language, point.address())),
            line(language, "bring", texts.in(language, "ticket.bring.text"))),
        texts.in(language, "ticket.note"));
  }

  /// The ticket number as a QR code, in SVG.
  public static String qrCode(TicketNumber ticket) {
    return QrCode.of(ticket.toString()).svg();
  }

  private Line line(Locale language, String key, String text) {
    return new Line(texts.in(language, "ticket." + key), text);
  }

  private static String in(Locale language, Names names) {
    return language.equals(LanguageResolver.KK) ? names.kk() : names.ru();
  }
}
