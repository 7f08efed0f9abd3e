package kz.qujat.persistence.keyset;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import kz.qujat.persistence.keyset.Cursors.Place;
import org.jspecify.annotations.Nullable;

/// Reads a list in the order of an index, so that the cost of a page depends on its own size and
/// not on the size of the list.
public final class KeysetQuery<E> {
  private final EntityManager entities;
  private final Class<E> type;
  private final String id;

  /// Reads entities of `type`.
  ///
  /// @param id the field that identifies an entity
  public KeysetQuery(EntityManager entities, Class<E> type, String id) {
    this.entities = entities;
    this.type = type;
    this.id = id;
  }

  /// An ascending order by a field; ties are ordered by id.
  ///
  /// @param key the position of an entity, as a cursor contains it
  /// @param value converts the sort key of a cursor back to the value of the field
  public record Order<E>(String field, Function<E, Place> key, Function<String, Object> value) {}

  /// Returns at most `limit` entities whose fields have the values in `wanted`, starting behind
  /// `after` if it is given.
  public List<E> read(
      SequencedMap<String, Object> wanted, Order<E> order, int limit, @Nullable Place after) {
    TypedQuery<E> lines = entities.createQuery(text(wanted, order, after != null), type);
    wanted.forEach(lines::setParameter);
    if (after != null) {
      lines.setParameter("afterKey", order.value().apply(after.key()));
      lines.setParameter("afterId", after.id());
    }
    return lines.setMaxResults(limit).getResultList();
  }

  private String text(SequencedMap<String, Object> wanted, Order<E> order, boolean later) {
    String place = "e." + order.field() + ", e." + id;
    return wanted.keySet().stream()
        .map(field -> "e." + field + " = :" + field)
        .collect(
            joining(
                " and ",
                "select e from " + type.getSimpleName() + " e where ",
                (later ? " and (" + place + ") > (:afterKey, :afterId)" : "")
                    + " order by "
                    + place));
  }
}
