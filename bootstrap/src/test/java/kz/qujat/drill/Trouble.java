package kz.qujat.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One trouble of the drill: some neighbours fail in one way for a while.
///
/// @param lasts in the drill's own time
record Trouble(List<String> neighbours, String mode, Duration lasts) {
  static final List<String> NEIGHBOURS =
      List.of("civil-registry", "payment", "central-node", "tax", "notification", "eds-revocation");

  /// How much faster the drill's time goes than the clock on the wall.
  private static final int COMPRESSION = 30;

  /// Longer than the product waits for any neighbour.
  private static final int SLOW_MILLIS = 4_000;

  private static final Map<String, Duration> MODES =
      Map.of(
          "SLOW", Duration.ofMinutes(1),
          "ERROR", Duration.ofMinutes(1),
          "REJECT", Duration.ofSeconds(15),
          "DUPLICATE", Duration.ofMinutes(1),
          "LOSE_REPLY", Duration.ofMinutes(1));

  /// Every neighbour in every way, one after the other, and then all at the same time.
  static List<Trouble> all() {
    List<Trouble> troubles = new ArrayList<>();
    NEIGHBOURS.forEach(neighbour -> troubles.addAll(of(List.of(neighbour))));
    troubles.addAll(of(NEIGHBOURS));
    return List.copyOf(troubles);
  }

  private static List<Trouble> of(List<String> neighbours) {
    List<Trouble> troubles = new ArrayList<>();
    troubles.add(new Trouble(neighbours, "DOWN", Duration.ofMinutes(1)));
    troubles.add(new Trouble(neighbours, "DOWN", Duration.ofMinutes(5)));
    MODES.forEach((mode, lasts) -> troubles.add(new Trouble(neighbours, mode, lasts)));
    return troubles;
  }

  /// How long it lasts by the clock on the wall.
  Duration onTheWall() {
    return lasts.dividedBy(COMPRESSION);
  }

  Map<String, Object> fault() {
    return Map.of("mode", mode, "delayMillis", SLOW_MILLIS);
  }

  @Override
  public String toString() {
    String who = neighbours.size() == 1 ? neighbours.getFirst() : "all of them";
    return who + " " + mode + " for " + lasts.toSeconds() + " s";
  }
}
