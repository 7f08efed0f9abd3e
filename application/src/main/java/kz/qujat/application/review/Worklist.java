package kz.qujat.application.review;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A read model of a region's review queue; it may lag behind the history by up to a second.
///
/// It contains the applications that wait for an officer or are held by one.
public interface Worklist {
  /// Returns one page of the queue for `query`.
  ///
  /// @throws InvalidCursor when `cursor` does not belong to this query
  Queue page(Query query, int limit, @Nullable String cursor);

  /// The filter and the order of the queue.
  ///
  /// @param status only applications in this status; absent for all
  /// @param holder only applications that this officer holds; absent for all
  record Query(Region region, @Nullable Status status, @Nullable StaffId holder, Order order) {}

  /// Ascending; ties are broken by id.
  enum Order {
    REGISTERED_AT,
    DUE_ON,
    WINDOW_CLOSES_ON
  }

  /// One page of a queue.
  ///
  /// @param total the number of applications on all pages
  /// @param position the position in the event store up to which this read model has been updated
  /// @param lagMillis how long ago the oldest event not yet included was recorded, 0 when there is
  ///   none
  record Queue(Page<Entry> page, long total, long position, long lagMillis) {}

  /// An application in the queue.
  ///
  /// @param holder absent while it waits for an officer
  record Entry(
      ApplicationId id,
      String ticketNumber,
      Status status,
      Instant registeredAt,
      LocalDate dueOn,
      LocalDate windowClosesOn,
      @Nullable StaffId holder,
      long version) {}
}
