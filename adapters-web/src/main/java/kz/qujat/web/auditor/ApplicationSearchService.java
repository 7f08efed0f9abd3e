package kz.qujat.web.auditor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.auditor.Match.Found;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds applications for an auditor, and records what was found.
///
/// A search by ticket or person reads the event histories and is exact. Any other search uses the
/// index, which may lag a little.
@Component
public final class ApplicationSearchService {
  private final ApplicationList applicationList;
  private final Histories histories;
  private final CaseFileQuery cases;
  private final PseudonymDirectory pseudonymDirectory;

  ApplicationSearchService(
      ApplicationList applicationList,
      Histories histories,
      CaseFileQuery cases,
      PseudonymDirectory pseudonymDirectory) {
    this.applicationList = applicationList;
    this.histories = histories;
    this.cases = cases;
    this.pseudonymDirectory = pseudonymDirectory;
  }

  /// The filter for registered applications; a null part does not restrict the search.
  public record Limits(@Nullable Region region, @Nullable LocalDate from, @Nullable LocalDate to) {
    /// Reads the filter from the form; invalid parts are noted in the form.
    ///
    /// The fields are `region`, `from` and `to`.
    public static Limits read(JsonObjectReader jsonObjectReader) {
      Optional<Region> region =
          jsonObjectReader.optional("region", Region::parse, FieldFaultCode.UNKNOWN);
      Optional<LocalDate> from =
          jsonObjectReader.optional("from", QueryParameterReader::day, FieldFaultCode.MALFORMED);
      Optional<LocalDate> to =
          jsonObjectReader.optional("to", QueryParameterReader::day, FieldFaultCode.MALFORMED);
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        jsonObjectReader.note("to", FieldFaultCode.OUT_OF_RANGE);
      }
      return new Limits(region.orElse(null), from.orElse(null), to.orElse(null));
    }

    boolean admit(CaseFile file) {
      return (region == null || file.application().filing().region() == region)
          && Optional.ofNullable(file.milestones().registered())
              .map(ApplicationRegistered::at)
              .map(CivilDate::at)
              .filter(day -> from == null || !day.isBefore(from))
              .filter(day -> to == null || !day.isAfter(to))
              .isPresent();
    }
  }

  /// The registered applications that match the filter, latest registration first.
  public Found within(Limits limits, Paging paging, SearchedCases searchedCases) {
    var search = new ApplicationList.Search(null, limits.region(), limits.from(), limits.to());
    var page = applicationList.matching(search, paging.limit(), paging.cursor());
    return new Found(page.items().stream().map(Match::of).toList(), page.nextCursor())
        .recordedBy(searchedCases);
  }

  /// The one application with that ticket, if it matches the filter.
  public Found under(
      TicketNumber ticket, Limits limits, Paging paging, SearchedCases searchedCases) {
    if (paging.cursor() != null) {
      throw new InvalidCursor();
    }
    return new Found(
            cases.find(ticket).filter(limits::admit).map(Match::of).stream().toList(), null)
        .recordedBy(searchedCases);
  }

  /// Every application of a person, drafts included, latest first.
  public Found of(Iin iin, Paging paging, SearchedCases searchedCases) {
    List<ApplicationId> all =
        pseudonymDirectory.known(iin).map(histories::startedBy).orElse(List.of());
    List<ApplicationId> rest = after(paging.cursor(), all);
    List<ApplicationId> page = rest.stream().limit(paging.limit()).toList();
    @Nullable String next = page.size() < rest.size() ? page.getLast().toString() : null;
    return new Found(cases.find(page).stream().map(Match::of).toList(), next)
        .recordedBy(searchedCases);
  }

  private static List<ApplicationId> after(@Nullable String cursor, List<ApplicationId> all) {
    if (cursor == null) {
      return all;
    }
    int last = all.stream().map(ApplicationId::toString).toList().indexOf(cursor);
    if (last < 0) {
      throw new InvalidCursor();
    }
    return all.subList(last + 1, all.size());
  }
}
