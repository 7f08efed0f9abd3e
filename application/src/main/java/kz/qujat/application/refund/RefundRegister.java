package kz.qujat.application.refund;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.Page;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import org.jspecify.annotations.Nullable;

/// The register of a region's refunds, a read model: it may lag behind the history by up to a
/// second.
///
/// A refund is of the region its application is of; an application may have several.
public interface RefundRegister {
  /// A part of the register of `query`.
  ///
  /// @throws UnknownCursor when `cursor` is not one of this part of the register in this order
  Sheet page(Query query, int limit, @Nullable String cursor);

  /// Which part of the register, in which order.
  ///
  /// @param status only refunds in this status; absent for all
  record Query(Region region, @Nullable RefundStatus status, Order order) {}

  /// Ascending; ties are broken by id.
  enum Order {
    OPENED_AT,
    /// What the tax authority owes an answer soonest comes first, what is not filed last.
    DUE_ON
  }

  /// A page of the register.
  record Sheet(Page<Entry> page, AsOf asOf) {}

  /// A refund in the register.
  ///
  /// @param ticketNumber absent where the application never came to one
  /// @param filedAt absent unless the tax authority has the case or has answered it
  /// @param dueOn the day by which the authority has to answer, absent like `filedAt`
  /// @param attempt how many times it has been filed, the coming one included
  /// @param version that of the refund case
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
