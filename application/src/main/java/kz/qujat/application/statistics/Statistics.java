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

/// The numbers, a read model: they may lag behind the history by up to a second.
public interface Statistics {
  /// Everything about the applications registered within `scope`, and the refunds opened in it.
  ///
  /// @param today by which a term that has run out is known
  Figures figures(Scope scope, LocalDate today);

  /// The same in short for every region that has something to show.
  List<RegionTally> byRegion(Scope scope, LocalDate today);

  /// The same in short for every day that has something to show, in order.
  List<DayTally> byDay(Scope scope);

  /// How many applications were registered on each day within `scope`, in each region.
  List<Count> received(Scope scope);

  /// How many applications that are not finished are due on each day within `scope`, in each
  /// region.
  List<Count> due(Scope scope);

  /// What is counted: civil days, both ends included.
  ///
  /// @param region absent for the whole country
  record Scope(@Nullable Region region, LocalDate from, LocalDate to) {}

  /// Applications in numbers.
  ///
  /// @param received how many were registered
  /// @param decided how many of them are decided
  /// @param annulled by reason; every reason is there
  /// @param times how long they stayed in each state that has been left
  /// @param finished how many have reached the registration point or were annulled
  /// @param inTerm how many of those did no later than the day they were due on
  /// @param overdue how many are not finished though their day has passed
  record Figures(
      long received,
      long decided,
      long approved,
      Map<AnnulmentReason, Long> annulled,
      List<TimeIn> times,
      long finished,
      long inTerm,
      long overdue,
      List<RefundTally> refunds) {
    public Figures {
      annulled = Map.copyOf(annulled);
      times = List.copyOf(times);
      refunds = List.copyOf(refunds);
    }
  }

  /// How long applications stayed in a state.
  ///
  /// @param count how many have left it
  /// @param median absent when none has
  /// @param ninetieth the time in which nine of ten were through, absent when none has left
  record TimeIn(
      Status status, long count, @Nullable Duration median, @Nullable Duration ninetieth) {}

  /// The refunds in one state.
  record RefundTally(RefundState state, long count, Money amount) {}

  /// How far a refund has come.
  enum RefundState {
    OPENED,
    FILED,
    PAID,
    REJECTED
  }

  /// A region in short.
  record RegionTally(
      Region region,
      long received,
      long decided,
      long annulled,
      long finished,
      long inTerm,
      long overdue) {}

  /// A day in short.
  record DayTally(LocalDate day, long received, long decided) {}

  /// So many in a region on a day.
  record Count(Region region, LocalDate day, long count) {}
}
