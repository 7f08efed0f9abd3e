package kz.qujat.persistence.worklist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Queue;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.progress.EventProcessorProgress;
import kz.qujat.persistence.progress.EventProcessorProgress.Reached;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the queues in the order of an index, so that the cost of a page does not depend on the
/// size of the region.
@Component
final class JpaWorklist implements Worklist {
  private final EntityManager entities;
  private final QueueTotalsReader totals;
  private final Cursors cursors;
  private final EventProcessorProgress eventProcessorProgress;

  JpaWorklist(
      EntityManager entities,
      QueueTotalsReader totals,
      Cursors cursors,
      EventProcessorProgress eventProcessorProgress) {
    this.entities = entities;
    this.totals = totals;
    this.cursors = cursors;
    this.eventProcessorProgress = eventProcessorProgress;
  }

  @Override
  public Queue page(Worklist.Query query, int limit, @Nullable String cursor) {
    Column order = Column.of(query.order());
    String list = "worklist " + query;
    @Nullable Place after = cursors.read(list, cursor);
    // Determined before the rows are read, so that the rows are at least as recent as it says.
    Reached reached = eventProcessorProgress.ofReadModels();
    List<WorklistEntry> rows = rows(query, order, limit + 1, after);
    return new Queue(
        cursors.page(list, rows, limit, WorklistEntry::shown, order::place),
        totals.of(query),
        reached.position(),
        reached.lagMillis());
  }

  private List<WorklistEntry> rows(
      Worklist.Query query, Column order, int limit, @Nullable Place after) {
    String behind =
        after == null ? "" : " and (e." + order.field + ", e.applicationId) > (:key, :id)";
    TypedQuery<WorklistEntry> rows =
        entities.createQuery(
            "select e" + from(query) + behind + " order by e." + order.field + ", e.applicationId",
            WorklistEntry.class);
    fill(rows, query);
    if (after != null) {
      rows.setParameter("key", order.value(after.key())).setParameter("id", after.id());
    }
    return rows.setMaxResults(limit).getResultList();
  }

  private static String from(Worklist.Query query) {
    return " from WorklistEntry e where e.queued and e.region = :region"
        + (query.status() == null ? "" : " and e.status = :status")
        + (query.holder() == null ? "" : " and e.holder = :holder");
  }

  private static void fill(TypedQuery<?> rows, Worklist.Query query) {
    rows.setParameter("region", query.region().code());
    if (query.status() != null) {
      rows.setParameter("status", query.status());
    }
    if (query.holder() != null) {
      rows.setParameter("holder", query.holder().value());
    }
  }

  /// The columns to sort by, and the form of their values in a cursor.
  private enum Column {
    REGISTERED_AT("registeredAt"),
    DUE_ON("dueOn"),
    WINDOW_CLOSES_ON("windowClosesOn");

    private final String field;

    Column(String field) {
      this.field = field;
    }

    static Column of(Order order) {
      return switch (order) {
        case REGISTERED_AT -> REGISTERED_AT;
        case DUE_ON -> DUE_ON;
        case WINDOW_CLOSES_ON -> WINDOW_CLOSES_ON;
      };
    }

    Place place(WorklistEntry entry) {
      Object value =
          switch (this) {
            case REGISTERED_AT -> entry.registeredAt;
            case DUE_ON -> entry.dueOn;
            case WINDOW_CLOSES_ON -> entry.windowClosesOn;
          };
      return new Place(value.toString(), entry.applicationId);
    }

    Object value(String key) {
      return switch (this) {
        case REGISTERED_AT -> Instant.parse(key);
        case DUE_ON, WINDOW_CLOSES_ON -> LocalDate.parse(key);
      };
    }
  }
}
