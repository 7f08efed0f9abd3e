package kz.qujat.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One fault period of the drill: some neighbours fail in one way for a while.
///
/// @param lasts measured in the drill's own time
record Trouble(List<String> neighbours, String mode, Duration lasts) {
  static final List<String> NEIGHBOURS =
      List.of("civil-registry", "payment", "central-node", "tax", "notification", "eds-revocation");

  /// How much faster the drill's time runs than real time.
  private static final int COMPRESSION = 30;

  /// Longer than the product waits for any neighbour.
  private static final int SLOW_MILLIS = 4_000;

  private static final List<Way> WAYS =
      List.of(
          new Way("DOWN", Duration.ofMinutes(1)),
          new Way("LOSE_REPLY", Duration.ofMinutes(1)),
          new Way("DUPLICATE", Duration.ofMinutes(1)),
          new Way("REJECT", Duration.ofSeconds(15)),
          new Way("SLOW", Duration.ofMinutes(1)),
          new Way("ERROR", Duration.ofMinutes(1)),
          new Way("DOWN", Duration.ofMinutes(5)));

  private record Way(String mode, Duration lasts) {}

  /// Returns every fault mode of every neighbour in turn, and then of all neighbours at the same
  /// time. The modes follow one after the other, so that applications at every stage meet each
  /// neighbour's faults.
  static List<Trouble> all() {
    List<Trouble> troubles = new ArrayList<>();
    for (Way way : WAYS) {
      NEIGHBOURS.forEach(neighbour -> troubles.add(of(way, List.of(neighbour))));
    }
    WAYS.forEach(way -> troubles.add(of(way, NEIGHBOURS)));
    return List.copyOf(troubles);
  }

  private static Trouble of(Way way, List<String> neighbours) {
    return new Trouble(neighbours, way.mode(), way.lasts());
  }

  /// Returns its duration in real time.
  Duration onTheWall() {
    return lasts.dividedBy(COMPRESSION);
  }

  Map<String, Object> fault() {
    return Map.of("mode", mode, "delayMillis", SLOW_MILLIS);
  }

  /// Describes the fault, for the report.
  String way() {
    return mode + " for " + lasts.toSeconds() + " s";
  }

  /// Names the failing neighbours, for the report.
  String who() {
    return neighbours.size() == 1 ? neighbours.getFirst() : "all of them at once";
  }
}
