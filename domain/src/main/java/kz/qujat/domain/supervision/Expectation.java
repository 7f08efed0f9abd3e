package kz.qujat.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.lifecycle.Refund.Progress.AwaitingBankAccount;
import kz.qujat.domain.lifecycle.Refund.Progress.Paid;
import kz.qujat.domain.lifecycle.Refund.Progress.Ready;
import kz.qujat.domain.lifecycle.Refund.Progress.Rejected;
import org.jspecify.annotations.Nullable;

/// What is expected of an application next.
///
/// @param until the moment from which it is late
/// @param lastDay the last day on which it can come at all, absent where it is never too late
public record Expectation(
    Awaited awaited, Instant since, Instant until, @Nullable LocalDate lastDay) {
  private static final Comparator<Expectation> FIRST_LATE =
      Comparator.comparing(Expectation::until).thenComparing(Expectation::since);

  /// A wait, told from another one for the same by what waits: a stage or a draft's duty as it then
  /// stood, a refund, or a discrepancy.
  private record Wait(Awaited awaited, Object what) {}

  /// Everything that is expected after `history`, one line for each thing; of several refunds that
  /// wait for the same the one counts that is late first, and the last day that comes first.
  public static List<Expectation> after(List<ApplicationEvent> history, Limits limits) {
    Application application = new NotStarted();
    Map<Wait, Instant> begun = Map.of();
    for (ApplicationEvent event : history) {
      application = Lifecycle.evolve(application, event);
      begun = begun(waits(application), begun, event.at());
    }
    Map<Awaited, Expectation> first = new EnumMap<>(Awaited.class);
    begun.forEach((wait, since) ->
        first.merge(wait.awaited(), of(wait, since, limits), Expectation::together));
    return List.copyOf(first.values());
  }

  private static Expectation together(Expectation one, Expectation other) {
    boolean inOrder = FIRST_LATE.compare(one, other) <= 0;
    Expectation first = inOrder ? one : other;
    @Nullable LocalDate lastDay = first.lastDay();
    @Nullable LocalDate another = (inOrder ? other : one).lastDay();
    return lastDay == null || another == null || lastDay.isBefore(another)
        ? first
        : new Expectation(first.awaited(), first.since(), first.until(), another);
  }

  private static Expectation of(Wait wait, Instant since, Limits limits) {
    return wait.what() instanceof Refund refund
        ? of(refund, wait.awaited(), since, limits)
        : new Expectation(wait.awaited(), since, limits.until(wait.awaited(), since), null);
  }

  private static Expectation of(Refund refund, Awaited awaited, Instant since, Limits limits) {
    return switch (refund.progress()) {
      case AwaitingBankAccount _, Rejected _ -> {
        LocalDate lastDay = refund.claimableUntil();
        Instant until = earlier(limits.until(awaited, since), limits.nearing(lastDay));
        yield new Expectation(awaited, since, until, lastDay);
      }
      // The term was set when it was filed, whatever the calendar says by now.
      case Progress.Filed(_, var dueOn) ->
          new Expectation(awaited, since, Limits.endOf(dueOn), null);
      case Ready _, Paid _ -> new Expectation(awaited, since, limits.until(awaited, since), null);
    };
  }

  private static Instant earlier(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  /// A wait that goes on began when it began.
  private static Map<Wait, Instant> begun(
      List<Wait> waits, Map<Wait, Instant> before, Instant now) {
    Map<Wait, Instant> begun = new LinkedHashMap<>();
    waits.forEach(wait -> begun.put(wait, before.getOrDefault(wait, now)));
    return begun;
  }

  private static List<Wait> waits(Application application) {
    return switch (application) {
      case NotStarted _ -> List.of();
      case Filed filed -> {
        List<Wait> waits = new ArrayList<>();
        ofStage(filed).forEach(waits::add);
        for (Refund refund : filed.account().refunds()) {
          Awaited.of(refund).ifPresent(awaited -> waits.add(new Wait(awaited, refund)));
        }
        filed
            .attention()
            .discrepancies()
            .forEach(found -> waits.add(new Wait(Awaited.RECONCILIATION, found)));
        yield waits;
      }
    };
  }

  private static Stream<Wait> ofStage(Filed filed) {
    return Awaited.of(filed.stage(), filed.account().duty())
        .map(awaited -> new Wait(awaited, filed.stage()))
        .stream();
  }

  /// Whether it has not come in time.
  public boolean isLateAt(Instant moment) {
    return !moment.isBefore(until);
  }
}
