package kz.qujat.application.neighbour;

/// No answer came that can be relied on: nothing is known about whether the neighbour did anything,
/// and asking again later is right.
public final class NeighbourUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Neighbour neighbour;

  public NeighbourUnavailable(Neighbour neighbour, String why) {
    super(neighbour.wireName() + ": " + why);
    this.neighbour = neighbour;
  }

  public NeighbourUnavailable(Neighbour neighbour, String why, Throwable cause) {
    super(neighbour.wireName() + ": " + why, cause);
    this.neighbour = neighbour;
  }

  public Neighbour neighbour() {
    return neighbour;
  }
}
