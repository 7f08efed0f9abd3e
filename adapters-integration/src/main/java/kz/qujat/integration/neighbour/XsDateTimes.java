package kz.qujat.integration.neighbour;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.qujat.domain.calendar.CivilDate;

/// Reads and writes timestamps (`xs:dateTime`). The end of a day may be written as `24:00:00`,
/// seconds may have more than nine decimals, and an offset may lack its colon.
public final class XsDateTimes {
  private static final Pattern END_OF_DAY = Pattern.compile("T24:00(:00(\\.0+)?)?(?=$|[-+zZ])");
  private static final Pattern BARE_OFFSET = Pattern.compile("(T.*[-+]\\d{2})(\\d{2})$");
  private static final Pattern TOO_FINE = Pattern.compile("(\\.\\d{9})\\d+");

  private XsDateTimes() {}

  /// Formats a moment in the time zone of Kazakhstan, with its seconds even when they are zero.
  public static String write(Instant moment) {
    return ISO_OFFSET_DATE_TIME.format(moment.atZone(CivilDate.KAZAKHSTAN));
  }

  /// Parses a timestamp with any offset.
  public static Optional<Instant> parse(String text) {
    return read(text, OffsetDateTime::parse)
        .map(moment -> moment.plusDays(endsADay(text)).toInstant());
  }

  /// Parses a timestamp without an offset.
  public static Optional<LocalDateTime> withoutOffset(String text) {
    return read(text, LocalDateTime::parse).map(moment -> moment.plusDays(endsADay(text)));
  }

  private static <T> Optional<T> read(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(plain(text)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    String withinTheDay = END_OF_DAY.matcher(text).replaceFirst("T00:00:00");
    String withColon = BARE_OFFSET.matcher(withinTheDay).replaceFirst("$1:$2");
    return TOO_FINE.matcher(withColon).replaceFirst("$1");
  }

  private static int endsADay(String text) {
    return END_OF_DAY.matcher(text).find() ? 1 : 0;
  }
}
