package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.signature.Digest;

/// What somebody should look at, and what has been done about it. Of remedies the latest counts for
/// each wait; a wait that is over is forgotten, so that the next one of its kind begins afresh.
///
/// @param discrepancies what a neighbour's books tell differently
/// @param settled discrepancies that somebody let rest
public record Attention(
    Map<Awaited, Act> latest, Set<Discrepancy> discrepancies, Set<Discrepancy> settled) {
  public Attention {
    latest = Map.copyOf(latest);
    discrepancies = Set.copyOf(discrepancies);
    settled = Set.copyOf(settled);
  }

  /// A remedy somebody applied.
  ///
  /// @param reason salted digest of the words
  public record Act(Remedy remedy, Digest reason, Instant at) {}

  static Attention none() {
    return new Attention(Map.of(), Set.of(), Set.of());
  }

  boolean isNone() {
    return latest.isEmpty() && discrepancies.isEmpty();
  }

  public boolean isAside(Awaited awaited) {
    Act act = latest.get(awaited);
    return act != null && act.remedy() == Remedy.PARK;
  }

  boolean isLatest(Awaited awaited, Act act) {
    return act.equals(latest.get(awaited));
  }

  boolean knows(Discrepancy discrepancy) {
    return discrepancies.contains(discrepancy) || settled.contains(discrepancy);
  }

  Attention after(OfRemedy event) {
    Map<Awaited, Act> acts = new EnumMap<>(Awaited.class);
    acts.putAll(latest);
    acts.put(event.awaited(), new Act(remedy(event), event.reason(), event.at()));
    return event.awaited() == Awaited.RECONCILIATION && event instanceof CaseReleased
        ? new Attention(acts, Set.of(), union(settled, discrepancies))
        : new Attention(acts, discrepancies, settled);
  }

  private static Remedy remedy(OfRemedy event) {
    return switch (event) {
      case CaseRetried _ -> Remedy.RETRY;
      case CaseReleased _ -> Remedy.RELEASE;
      case CaseParked _ -> Remedy.PARK;
    };
  }

  Attention after(DiscrepancyFound event) {
    return new Attention(latest, union(discrepancies, Set.of(event.discrepancy())), settled);
  }

  private static Set<Discrepancy> union(Set<Discrepancy> one, Set<Discrepancy> other) {
    Set<Discrepancy> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /// A payment that was missing here has come.
  Attention afterMoney(Set<String> references) {
    return new Attention(
        latest, without(discrepancy -> discrepancy.isOver(references), discrepancies), settled);
  }

  /// How far the order has come is another question now, also where somebody let the last one rest.
  Attention afterTheOrderMoved() {
    Predicate<Discrepancy> over =
        discrepancy -> discrepancy.book() == Book.ORDERS && discrepancy.kind() != Kind.MISSING_HERE;
    return new Attention(latest, without(over, discrepancies), without(over, settled));
  }

  private static Set<Discrepancy> without(Predicate<Discrepancy> over, Set<Discrepancy> all) {
    return all.stream().filter(over.negate()).collect(Collectors.toSet());
  }

  Attention among(Set<Awaited> awaited) {
    return new Attention(
        latest.entrySet().stream()
            .filter(entry -> awaited.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        discrepancies,
        settled);
  }
}
