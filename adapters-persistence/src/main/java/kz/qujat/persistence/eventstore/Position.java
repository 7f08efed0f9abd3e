package kz.qujat.persistence.eventstore;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/// A position in the reading order of events: by transaction, then by index.
///
/// The name of this class is stored with the position of every event processor, so the class must
/// not be renamed or moved.
///
/// @param transaction id of the transaction that wrote the event, or of a later transaction
/// @param index the event's own number, which alone does not define an order
public record Position(long transaction, long index)
    implements TrackingToken, Comparable<Position> {
  /// The position before the first event.
  static final Position START = new Position(0, 0);

  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::transaction).thenComparingLong(Position::index);

  public static Position of(@Nullable TrackingToken token) {
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

  /// For display only: in reading order, the value can decrease where transactions overlapped.
  @Override
  public OptionalLong position() {
    return OptionalLong.of(index);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
