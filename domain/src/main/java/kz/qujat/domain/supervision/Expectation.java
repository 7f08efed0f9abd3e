package kz.qujat.domain.supervision;

import java.time.Instant;
import java.util.ArrayList;
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

/// What is expected of an application next.
///
/// @param until the moment from which it is late
public record Expectation(Awaited awaited, Instant since, Instant until) {

  /// A wait, told from another one for the same by what waits: a stage or a draft's duty as it then
  /// stood, a refund, or a discrepancy.
  private record Wait(Awaited awaited, Object what) {}

  /// Everything that is expected after `history`, one line for each thing; of several refunds that
  /// wait for the same the one that waits longest counts.
  public static List<Expectation> after(List<ApplicationEvent> history, Limits limits) {
    Application application = new NotStarted();
    Map<Wait, Instant> begun = Map.of();
    for (ApplicationEvent event : history) {
      application = Lifecycle.evolve(application, event);
      begun = begun(waits(application), begun, event.at());
    }
    Map<Awaited, Instant> longest = new EnumMap<>(Awaited.class);
    begun.forEach((wait, since) -> longest.merge(wait.awaited(), since, Expectation::earlier));
    return longest.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), limits))
        .toList();
  }

  private static Instant earlier(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  private static Expectation of(Awaited awaited, Instant since, Limits limits) {
    return new Expectation(awaited, since, limits.until(awaited, since));
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
