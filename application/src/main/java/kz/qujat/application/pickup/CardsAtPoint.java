package kz.qujat.application.pickup;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// A read model of the cards of a registration point; it may lag behind the history by up to a
/// second.
///
/// It contains the cards that are made and in delivery, those that wait for their holders and those
/// issued. It does not contain the holders.
public interface CardsAtPoint {
  /// Returns one page of the cards of a point, those longest in their status first.
  ///
  /// @param status only cards in this status; absent for all that are not issued
  /// @throws InvalidCursor when `cursor` does not belong to this point and status
  Row page(PointCode point, @Nullable Status status, int limit, @Nullable String cursor);

  /// One page of cards, and the age of the read model.
  record Row(Page<Entry> page, ReadModelAge asOf) {}

  /// One card.
  ///
  /// @param since when it reached its status
  /// @param dueOn the last day of the term within which it must arrive at the point
  record Entry(
      ApplicationId id,
      String ticketNumber,
      Status status,
      Instant since,
      LocalDate dueOn,
      long version) {}
}
