package kz.qujat.application.pickup;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// The cards of a registration point, a read model: it may lag behind the history by up to a
/// second.
///
/// It knows those that are made and on their way, those that wait for their holders and those
/// handed over, and nothing of whose they are.
public interface Shelf {
  /// A part of the shelf of a point, what has been there longest first.
  ///
  /// @param status only cards in this status; absent for all that are not handed over
  /// @throws UnknownCursor when `cursor` is not one of this shelf and status
  Row page(PointCode point, @Nullable Status status, int limit, @Nullable String cursor);

  /// A part of a shelf.
  record Row(Page<Entry> page, AsOf asOf) {}

  /// A card.
  ///
  /// @param since when it came to its status
  /// @param dueOn the last day of the term within which it has to be at the point
  record Entry(
      ApplicationId id,
      String ticketNumber,
      Status status,
      Instant since,
      LocalDate dueOn,
      long version) {}
}
