package kz.qujat.application.stuck;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.UnknownCursor;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// The applications that are stuck: beyond a limit, or with a hand-over that failed and is to be
/// tried again. The limits are looked at in a read model, which may lag behind the history by up to
/// a second; failed hand-overs are those there are.
public interface StuckCases {
  /// A part of the list, those that wait longest first.
  ///
  /// @param region absent for the whole country
  /// @param now the legal moment at which limits are compared
  /// @throws UnknownCursor when `cursor` is not one of this list
  Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor);

  /// Whether a hand-over of `application` has failed and is to be tried again; exact.
  boolean isParked(ApplicationId application, HandOver handOver);

  /// A page of the list.
  record Sheet(Page<Case> page, AsOf asOf) {}

  /// An application that is stuck, and at what. The two together are the identity of the case.
  ///
  /// @param ticketNumber absent before registration
  /// @param late whether it is beyond its limit
  /// @param expectedBy absent where there is no limit
  /// @param lastDay the last day on which what is awaited can come, absent where it is never too
  ///   late
  /// @param aside whether it has been set aside
  /// @param attempts how often the hand-over has been tried, 0 when nothing failed
  /// @param lastError absent when nothing failed
  /// @param nextTry not before then, absent when nothing failed or the case is set aside
  record Case(
      ApplicationId application,
      Awaited awaited,
      Region region,
      @Nullable String ticketNumber,
      Status status,
      Instant since,
      @Nullable Instant expectedBy,
      @Nullable LocalDate lastDay,
      boolean late,
      boolean aside,
      int attempts,
      @Nullable Failure lastError,
      @Nullable Instant nextTry) {}

  /// Why a hand-over failed, as far as it is anybody's business here.
  enum Failure {
    /// The neighbour gave no answer that can be relied on.
    NEIGHBOUR_UNAVAILABLE,
    /// The neighbour refused it, or what came of it does not fit the application as it stands.
    REFUSED,
    /// A fault of the product itself.
    INTERNAL
  }
}
