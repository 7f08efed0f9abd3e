package kz.qujat.persistence.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.qujat.persistence.entry.AssignedId;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

/// Rows that follow from the events of one family, one row for each stream. The rows of a batch are
/// loaded by one query, and written together when the transaction commits.
///
/// @param <E> the family of events
/// @param <R> the entity
public final class ProjectedRows<E, R extends AssignedId<UUID>> {
  private final JpaRepository<R, UUID> repository;
  private final Function<E, UUID> key;
  private final BiFunction<E, Long, Optional<R>> opening;
  private final Update<E, R> update;

  /// Applies an event to a row, unless it has already been applied.
  @FunctionalInterface
  public interface Update<E, R> {
    void apply(R row, E event, long sequence);
  }

  /// @param key the id of the row of an event
  /// @param opening the new row of an event and its sequence number, if it is one that creates rows
  public ProjectedRows(
      JpaRepository<R, UUID> repository,
      Function<E, UUID> key,
      BiFunction<E, Long, Optional<R>> opening,
      Update<E, R> update) {
    this.repository = repository;
    this.key = key;
    this.opening = opening;
    this.update = update;
  }

  /// Applies events to their rows. An event without a row is ignored, unless it creates one.
  ///
  /// @return the rows of the events by their ids
  public Map<UUID, R> apply(List<Sequenced<E>> events) {
    Map<UUID, R> rows = new HashMap<>();
    List<UUID> ids = events.stream().map(one -> key.apply(one.event())).distinct().toList();
    repository.findAllById(ids).forEach(row -> rows.put(row.getId(), row));
    List<R> created = new ArrayList<>();
    for (Sequenced<E> one : events) {
      UUID id = key.apply(one.event());
      @Nullable R row = rows.get(id);
      if (row == null) {
        opening
            .apply(one.event(), one.sequence())
            .ifPresent(first -> {
              rows.put(id, first);
              created.add(first);
            });
      } else {
        update.apply(row, one.event(), one.sequence());
      }
    }
    repository.saveAll(created);
    return rows;
  }
}
