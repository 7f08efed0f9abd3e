package kz.qujat.application.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;

/// A read model of the figures; it may lag behind the history by up to a second.
public interface Statistics {
  /// Returns the figures of the applications registered within `scope` and of the refunds opened in
  /// it.
  ///
  /// @param today the day on which it is determined whether a term has expired
  Figures figures(Scope scope, LocalDate today);

  /// Returns a summary of every region that has any figures.
  List<RegionTally> byRegion(Scope scope, LocalDate today);

  /// Returns a summary of every day that has any figures, in order.
  List<DayTally> byDay(Scope scope);

  /// Returns how many applications were registered on each day within `scope`, per region.
  List<Count> received(Scope scope);

  /// Returns how many unfinished applications are due on each day within `scope`, per region.
  List<Count> due(Scope scope);

  /// The range of the figures: civil days, both ends included.
  ///
  /// @param region absent for the whole country
  record Scope(@Nullable Region region, LocalDate from, LocalDate to) {}

  /// The figures of applications.
  ///
  /// @param received how many were registered
  /// @param decided how many of them are decided
  /// @param annulled by reason; contains every reason
  /// @param times how long they stayed in each status that they have left
  /// @param finished how many have reached the registration point or were annulled
  /// @param onTime how many of those finished no later than their due day
  /// @param overdue how many are not finished although their due day has passed
  record Figures(
      long received,
      long decided,
      long approved,
      Map<AnnulmentReason, Long> annulled,
      List<TimeIn> times,
      long finished,
      long onTime,
      long overdue,
      List<RefundTally> refunds) {
    public Figures {
      annulled = Map.copyOf(annulled);
      times = List.copyOf(times);
      refunds = List.copyOf(refunds);
    }
  }

  /// How long applications stayed in a status.
  ///
  /// @param count how many have left it
  /// @param median absent when none has left it
  /// @param p90 the 90th percentile, absent when none has left it
  record TimeIn(Status status, long count, @Nullable Duration median, @Nullable Duration p90) {}

  /// The refunds in one state.
  record RefundTally(RefundState state, long count, Money amount) {}

  /// The state of a refund in the statistics.
  enum RefundState {
    OPENED,
    FILED,
    PAID,
    REJECTED
  }

  /// The summary of a region.
  record RegionTally(
      Region region,
      long received,
      long decided,
      long annulled,
      long finished,
      long onTime,
      long overdue) {}

  /// The summary of a day.
  record DayTally(LocalDate day, long received, long decided) {}

  /// The number of applications in a region on a day.
  record Count(Region region, LocalDate day, long count) {}
}
