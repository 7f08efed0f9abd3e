package kz.qujat.application.neighbour;

/// No answer came that can be relied on: nothing is known about whether the neighbour did anything,
/// and asking again later is right.
public final class NeighbourUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Neighbour neighbour;
  private final boolean leftAlone;

  public NeighbourUnavailable(Neighbour neighbour, String why) {
    super(neighbour.wireName() + ": " + why);
    this.neighbour = neighbour;
    this.leftAlone = false;
  }

  public NeighbourUnavailable(Neighbour neighbour, String why, Throwable cause) {
    super(neighbour.wireName() + ": " + why, cause);
    this.neighbour = neighbour;
    this.leftAlone = false;
  }

  private NeighbourUnavailable(Neighbour neighbour) {
    super(neighbour.wireName() + ": left alone while it fails");
    this.neighbour = neighbour;
    this.leftAlone = true;
  }

  /// The neighbour was not even asked: it fails, and is left alone for a while.
  public static NeighbourUnavailable leftAlone(Neighbour neighbour) {
    return new NeighbourUnavailable(neighbour);
  }

  public Neighbour neighbour() {
    return neighbour;
  }

  /// Whether the next one who asks would not be let through either.
  public boolean isLeftAlone() {
    return leftAlone;
  }
}
