package kz.qujat.persistence.progress;

import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.application.history.ReadModelLagQuery;
import kz.qujat.persistence.eventstore.Position;
import kz.qujat.persistence.progress.EventProcessorProgress.Reached;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Determines progress from the event processors themselves; the slowest segment counts. The stored
/// position of a segment lags behind while no events arrive for it, so it is used only for segments
/// that run in another process.
@Component
final class AxonEventProcessorProgress implements EventProcessorProgress, ReadModelLagQuery {
  private static final Position START = new Position(0, 0);

  private final EventProcessingConfiguration processing;
  private final JdbcClient database;
  private final Serializer tokens;

  AxonEventProcessorProgress(
      EventProcessingConfiguration processing, JdbcClient database, Serializer tokens) {
    this.processing = processing;
    this.database = database;
    this.tokens = tokens;
  }

  @Override
  public Reached of(String processor) {
    Position slowest = slowest(processor);
    return new Reached(slowest.index(), lagMillis(slowest));
  }

  @Override
  public long millis() {
    return ofReadModels().lagMillis();
  }

  /// The position of the slowest segment, in this or another process.
  Position slowest(String processor) {
    Map<Integer, EventTrackerStatus> here =
        processing
            .eventProcessor(processor, StreamingEventProcessor.class)
            .map(StreamingEventProcessor::processingStatus)
            .orElse(Map.of());
    Stream<Position> parts = here.values().stream().map(part -> place(part.getTrackingToken()));
    return Stream.concat(parts, isWhole(here) ? Stream.empty() : elsewhere(processor, here))
        .min(Position::compareTo)
        .orElse(START);
  }

  private static boolean isWhole(Map<Integer, EventTrackerStatus> parts) {
    return parts.values().stream()
            .mapToDouble(part -> 1.0 / (part.getSegment().getMask() + 1))
            .sum()
        >= 1;
  }

  private Stream<Position> elsewhere(String processor, Map<Integer, EventTrackerStatus> here) {
    return database
        .sql("select segment, token, token_type from processor_token where processor_name = ?")
        .param(processor)
        .query((row, _) ->
            here.containsKey(row.getInt("segment"))
                ? Stream.<Position>empty()
                : Stream.of(stored(row.getString("token"), row.getString("token_type"))))
        .list()
        .stream()
        .flatMap(position -> position);
  }

  private Position stored(@Nullable String token, @Nullable String type) {
    return token == null || type == null
        ? START
        : place(tokens.deserialize(new SimpleSerializedObject<>(token, String.class, type, null)));
  }

  private static Position place(@Nullable TrackingToken token) {
    return WrappedToken.unwrapLowerBound(token) instanceof Position position ? position : START;
  }

  private long lagMillis(Position reached) {
    return database
        .sql(
            """
            select greatest(1, ceil(extract(epoch from clock_timestamp() - event.recorded_at) * 1000))
              from event
             where (event.transaction_id, event.global_index) > (?::text::xid8, ?)
             order by event.transaction_id, event.global_index limit 1
            """)
        .params(Long.toString(reached.transaction()), reached.index())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }
}
