package kz.qujat.application.neighbour;

/// Thrown when no reliable answer came from a neighbour: it is unknown whether the neighbour did
/// anything, and the caller should try again later.
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

  /// The circuit breaker is open: the neighbour keeps failing, and the call was not sent.
  public static NeighbourUnavailable circuitOpen(Neighbour neighbour) {
    return new NeighbourUnavailable(neighbour);
  }

  public Neighbour neighbour() {
    return neighbour;
  }

  /// Whether the circuit breaker is open, so that the next call would be blocked too.
  public boolean isCircuitOpen() {
    return circuitOpen;
  }
}
