package kz.qujat.persistence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class PositionTest {
  private static final Position EARLY = new Position(999, 50);
  private static final Position LATE = new Position(1000, 7);

  private final Serializer serializer = new EventStoreConfiguration().generalSerializer();

  @Test
  void theTransactionCountsBeforeTheIndex() {
    assertThat(LATE).isGreaterThan(EARLY);
    assertThat(LATE.covers(EARLY)).isTrue();
    assertThat(EARLY.covers(LATE)).isFalse();
    assertThat(EARLY.covers(null)).isTrue();
  }

  @Test
  void theLowerBoundIsTheEarlierOfTwoPositions() {
    assertThat(EARLY.lowerBound(LATE)).isEqualTo(EARLY);
    assertThat(LATE.lowerBound(EARLY)).isEqualTo(EARLY);
    assertThat(EARLY.upperBound(LATE)).isEqualTo(LATE);
    assertThat(EARLY.lowerBound(null)).isEqualTo(Position.START);
  }

  @Test
  void aPositionIsStoredReadably() {
    SerializedObject<String> stored = serializer.serialize(LATE, String.class);

    assertThat(stored.getData()).isEqualTo("{\"transaction\":1000,\"index\":7}");
    assertThat(stored.getType().getName()).isEqualTo("kz.qujat.persistence.eventstore.Position");
    assertThat(serializer.<String, Position>deserialize(stored)).isEqualTo(LATE);
  }

  @Test
  void theTokenOfARunningRebuildIsReadBack() {
    TrackingToken rebuild = ReplayToken.createReplayToken(LATE, EARLY);

    assertThat(
            serializer.<String, TrackingToken>deserialize(
                serializer.serialize(rebuild, String.class)))
        .isEqualTo(rebuild);
  }
}
