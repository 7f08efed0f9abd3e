package kz.qujat.application.review;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// The queue of a region, a read model: it may lag behind the history by up to a second.
///
/// It holds what waits for an officer or is held by one.
public interface Worklist {
  /// A part of the queue of `query`.
  ///
  /// @throws UnknownCursor when `cursor` is not one of this queue in this order
  Queue page(Query query, int limit, @Nullable String cursor);

  /// Which part of the queue, in which order.
  ///
  /// @param status only applications in this status; absent for all
  /// @param holder only what this officer holds; absent for all
  record Query(Region region, @Nullable Status status, @Nullable OfficerId holder, Order order) {}

  /// Ascending; ties are broken by id.
  enum Order {
    REGISTERED_AT,
    DUE_ON,
    WINDOW_CLOSES_ON
  }

  /// A part of a queue.
  ///
  /// @param total how many there are on all pages
  /// @param position the place in the store's history up to which this read model has come
  /// @param lagMillis how long ago the oldest event it has not seen yet was recorded, 0 when none
  record Queue(Page<Entry> page, long total, long position, long lagMillis) {}

  /// An application in the queue.
  ///
  /// @param holder absent while it waits
  record Entry(
      ApplicationId id,
      String ticketNumber,
      Status status,
      Instant registeredAt,
      LocalDate dueOn,
      LocalDate windowClosesOn,
      @Nullable OfficerId holder,
      long version) {}
}
