package kz.qujat.persistence.eventstore;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/// A place in the order in which the history is read: by transaction, then by index.
///
/// The name of this class is stored with every reader's position: it must not move.
///
/// @param transaction id of the transaction that wrote the event, or of a later one
/// @param index the event's own number, which alone is no order
public record Position(long transaction, long index)
    implements TrackingToken, Comparable<Position> {
  /// Before the first event.
  static final Position START = new Position(0, 0);

  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::transaction).thenComparingLong(Position::index);

  static Position of(@Nullable TrackingToken token) {
    return token == null ? START : (Position) token;
  }

  @Override
  public TrackingToken lowerBound(@Nullable TrackingToken other) {
    return compareTo(of(other)) <= 0 ? this : of(other);
  }

  @Override
  public TrackingToken upperBound(@Nullable TrackingToken other) {
    return compareTo(of(other)) >= 0 ? this : of(other);
  }

  @Override
  public boolean covers(@Nullable TrackingToken other) {
    return compareTo(of(other)) >= 0;
  }

  /// For display only: it goes back and forth where transactions overlapped.
  @Override
  public OptionalLong position() {
    return OptionalLong.of(index);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
