package kz.qujat.application.history;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// The list of all applications, a read model: it may lag behind the history by up to a second.
public interface Index {
  /// A citizen's applications, latest first.
  ///
  /// @throws UnknownCursor when `cursor` is not one of this list
  Page<Entry> ofApplicant(ApplicantId applicant, int limit, @Nullable String cursor);

  /// Registered applications that match every given part of `search`, latest registration first.
  ///
  /// @throws UnknownCursor when `cursor` is not one of this list
  Page<Entry> matching(Search search, int limit, @Nullable String cursor);

  /// What an auditor looks for; an absent part matches everything.
  ///
  /// @param from first day of registration
  /// @param to last day of registration
  record Search(
      @Nullable String ticketNumber,
      @Nullable Region region,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /// A line of the list.
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
