package kz.qujat.application.neighbour;

/// No answer came that can be relied on: nothing is known about whether the neighbour did anything,
/// and asking again later is right.
public final class NeighbourUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Neighbour neighbour;
  private final boolean circuitOpen;

  public NeighbourUnavailable(Neighbour neighbour, String why) {
    super(neighbour.wireName() + ": " + why);
    this.neighbour = neighbour;
    this.circuitOpen = false;
  }

  public NeighbourUnavailable(Neighbour neighbour, String why, Throwable cause) {
    super(neighbour.wireName() + ": " + why, cause);
    this.neighbour = neighbour;
    this.circuitOpen = false;
  }

  private NeighbourUnavailable(Neighbour neighbour) {
    super(neighbour.wireName() + ": left alone while it fails");
    this.neighbour = neighbour;
    this.circuitOpen = true;
  }

  /// The neighbour was not even asked: it fails, and is left alone for a while.
  public static NeighbourUnavailable circuitOpen(Neighbour neighbour) {
    return new NeighbourUnavailable(neighbour);
  }

  public Neighbour neighbour() {
    return neighbour;
  }

  /// Whether the next one who asks would not be let through either.
  public boolean isCircuitOpen() {
    return circuitOpen;
  }
}
