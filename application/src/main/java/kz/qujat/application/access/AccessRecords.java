package kz.qujat.application.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// The records of who read what; they are added and never changed.
public interface AccessRecords {
  /// Within this time, one record stands for repeated readings of the same kind for the same
  /// purpose of the same application by the same person.
  Duration ONE_READING = Duration.ofMinutes(5);

  /// Adds records, and returns those that were not covered by an earlier one.
  ///
  /// They are committed when this returns, whatever becomes of a running transaction.
  ///
  /// @param address the network address of the reader; only a keyed digest of it is stored, with a
  ///   key that changes every month
  /// @throws AccessNotRecorded when they cannot be stored
  List<AccessRecord> add(List<AccessRecord> records, String address);

  /// Counts the applications whose dossier `reader` read since `since`, and that the same person
  /// did not decide.
  int undecidedDossiers(StaffId reader, Instant since);

  /// Returns a page of the readings of an application, latest first.
  ///
  /// @throws InvalidCursor when `cursor` does not belong to this list
  Page<AccessRecord> of(ApplicationId application, int limit, @Nullable String cursor);
}
