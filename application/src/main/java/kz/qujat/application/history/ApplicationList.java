package kz.qujat.application.history;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// A read model of all applications; it may lag behind the history by up to a second.
public interface ApplicationList {
  /// Returns a page of a citizen's applications, latest first.
  ///
  /// @throws InvalidCursor when `cursor` does not belong to this list
  Page<Entry> ofApplicant(CitizenId applicant, int limit, @Nullable String cursor);

  /// Returns a page of the registered applications that match every given part of `search`, latest
  /// registration first.
  ///
  /// @throws InvalidCursor when `cursor` does not belong to this list
  Page<Entry> matching(Search search, int limit, @Nullable String cursor);

  /// An auditor's search criteria; an absent one matches everything.
  ///
  /// @param from first day of registration
  /// @param to last day of registration
  record Search(
      @Nullable String ticketNumber,
      @Nullable Region region,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /// One application in the list.
  ///
  /// @param ticketNumber absent before registration
  record Entry(
      ApplicationId id,
      Status status,
      Region region,
      @Nullable String ticketNumber,
      Instant startedAt,
      @Nullable Instant registeredAt) {}
}
