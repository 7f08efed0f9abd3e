package kz.qujat.application.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import org.jspecify.annotations.Nullable;

/// A read model of a region's refunds; it may lag behind the history by up to a second.
///
/// A refund belongs to the region of its application. An application may have several refunds.
public interface RefundList {
  /// Returns one page of the refunds that match `query`.
  ///
  /// @throws InvalidCursor when `cursor` does not belong to this query
  Sheet page(Query query, int limit, @Nullable String cursor);

  /// The filter and the order of the refunds.
  ///
  /// @param status only refunds in this status; absent for all
  record Query(Region region, @Nullable RefundStatus status, Order order) {}

  /// Ascending; ties are broken by id.
  enum Order {
    OPENED_AT,
    /// Filings that the tax authority must answer soonest come first, refunds that are not filed
    /// last.
    DUE_ON
  }

  /// One page of refunds, and the age of the read model.
  record Sheet(Page<Entry> page, ReadModelAge asOf) {}

  /// One refund.
  ///
  /// @param ticketNumber absent when the application has no registration ticket
  /// @param filedAt absent unless the refund is with the tax authority or was answered by it
  /// @param dueOn the day by which the authority must answer, absent under the same condition as
  ///   `filedAt`
  /// @param attempt the number of the current filing, from 1
  /// @param version the version of the refund case
  record Entry(
      RefundId id,
      ApplicationId application,
      @Nullable String ticketNumber,
      RefundStatus status,
      Money amount,
      RefundGround ground,
      Instant openedAt,
      @Nullable Instant filedAt,
      @Nullable LocalDate dueOn,
      int attempt,
      long version) {}
}
