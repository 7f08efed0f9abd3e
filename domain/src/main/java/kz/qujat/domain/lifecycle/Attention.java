package kz.qujat.domain.lifecycle;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.signature.Digest;

/// What has been done about the waits of an application: for each the latest remedy. A wait that is
/// over is forgotten, so that the next one of its kind begins afresh.
public record Attention(Map<Awaited, Act> latest) {
  public Attention {
    latest = Map.copyOf(latest);
  }

  /// A remedy somebody applied.
  ///
  /// @param reason salted digest of the words
  public record Act(Remedy remedy, Digest reason, Instant at) {}

  static Attention none() {
    return new Attention(Map.of());
  }

  public boolean isAside(Awaited awaited) {
    Act act = latest.get(awaited);
    return act != null && act.remedy() == Remedy.PARK;
  }

  boolean isLatest(Awaited awaited, Act act) {
    return act.equals(latest.get(awaited));
  }

  Attention after(OfRemedy event) {
    Map<Awaited, Act> acts = new EnumMap<>(Awaited.class);
    acts.putAll(latest);
    acts.put(event.awaited(), new Act(remedy(event), event.reason(), event.at()));
    return new Attention(acts);
  }

  private static Remedy remedy(OfRemedy event) {
    return switch (event) {
      case CaseRetried _ -> Remedy.RETRY;
      case CaseReleased _ -> Remedy.RELEASE;
      case CaseParked _ -> Remedy.PARK;
    };
  }

  Attention among(Set<Awaited> awaited) {
    return new Attention(
        latest.entrySet().stream()
            .filter(entry -> awaited.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
