package kz.qujat.persistence.page;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import kz.qujat.persistence.page.Cursors.Place;
import org.jspecify.annotations.Nullable;

/// The lines of a list in the order of an index: whatever the size of the list, a page costs what
/// it shows.
public final class Lines<E> {
  private final EntityManager entities;
  private final Class<E> type;
  private final String id;

  /// The lines that are entities of `type`.
  ///
  /// @param id the field that tells them apart
  public Lines(EntityManager entities, Class<E> type, String id) {
    this.entities = entities;
    this.type = type;
    this.id = id;
  }

  /// An order by a field, ascending; ties are broken by id.
  ///
  /// @param key how a line is written into a cursor
  /// @param value reads the value of the field back from there
  public record Order<E>(String field, Function<E, Place> key, Function<String, Object> value) {}

  /// At most `limit` lines whose fields are what `wanted` says, behind `after` if there is such a
  /// place.
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
