package kz.qujat.web.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.domain.person.Region;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;

/// The statistics that a member of staff may see.
///
/// Supervisors see their own region; auditors and administrators see every region and the country.
final class StatisticsAccess {
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;

  private StatisticsAccess() {}

  /// Whether the member of staff may see the numbers of the whole country.
  static boolean isOfTheCountry(Staff staff) {
    return staff.is("AUDITOR") || staff.is("ADMINISTRATOR");
  }

  /// The scope that the form asks for; the last thirty days when it names no days.
  static Scope read(JsonObjectReader jsonObjectReader, Staff staff, LocalDate today) {
    Optional<Region> region =
        jsonObjectReader.optional("region", Region::parse, FieldFaultCode.UNKNOWN);
    LocalDate to =
        jsonObjectReader
            .optional("to", QueryParameterReader::day, FieldFaultCode.MALFORMED)
            .orElse(today);
    LocalDate from =
        jsonObjectReader
            .optional("from", QueryParameterReader::day, FieldFaultCode.MALFORMED)
            .orElse(to.minusDays(USUAL_DAYS - 1));
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      jsonObjectReader.note("to", FieldFaultCode.OUT_OF_RANGE);
    }
    jsonObjectReader.check();
    return new Scope(visible(region.orElse(null), staff), from, to);
  }

  private static @Nullable Region visible(@Nullable Region asked, Staff staff) {
    if (isOfTheCountry(staff)) {
      return asked;
    }
    @Nullable Region own = staff.region();
    if (own == null) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
    if (asked != null && asked != own) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    return own;
  }
}
