package kz.qujat.web.auditor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.access.SearchedCases;
import org.jspecify.annotations.Nullable;

/// An application found by an auditor's search.
///
/// @param region two digits
/// @param ticketNumber null before registration
public record Match(
    UUID id,
    Status status,
    String region,
    @Nullable String ticketNumber,
    Instant startedAt,
    @Nullable Instant registeredAt) {

  ApplicationId applicationId() {
    return new ApplicationId(id);
  }

  /// A page of search results.
  public record Found(List<Match> items, @Nullable String nextCursor) {
    public Found {
      items = List.copyOf(items);
    }

    /// The page as it is handed to the caller of `searchedCases`, who may not see every match.
    Found recordedBy(SearchedCases searchedCases) {
      return new Found(searchedCases.record(items, Match::applicationId), nextCursor);
    }
  }

  static Match of(ApplicationList.Entry entry) {
    return new Match(
        entry.id().value(),
        entry.status(),
        entry.region().code(),
        entry.ticketNumber(),
        entry.startedAt(),
        entry.registeredAt());
  }

  static Match of(CaseFile file) {
    @Nullable ApplicationRegistered registered = file.milestones().registered();
    return new Match(
        file.id().value(),
        file.status(),
        file.application().filing().region().code(),
        registered == null ? null : registered.ticket().toString(),
        file.changes().getFirst().at(),
        registered == null ? null : registered.at());
  }
}
