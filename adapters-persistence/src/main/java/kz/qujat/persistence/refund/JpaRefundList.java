package kz.qujat.persistence.refund;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.refund.RefundList;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.keyset.KeysetQuery;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads pages of the refund register, in the order of an index.
@Component
final class JpaRefundList implements RefundList {
  private static final KeysetQuery.Order<RefundEntry> BY_OPENING =
      new KeysetQuery.Order<>(
          "openedAt", row -> new Place(row.openedAt.toString(), row.refundId), Instant::parse);

  private static final KeysetQuery.Order<RefundEntry> BY_TERM =
      new KeysetQuery.Order<>(
          "dueOrder", row -> new Place(row.dueOrder.toString(), row.refundId), LocalDate::parse);

  private final KeysetQuery<RefundEntry> keysetQuery;
  private final Cursors cursors;
  private final EventProcessorProgress eventProcessorProgress;

  JpaRefundList(
      EntityManager entities, Cursors cursors, EventProcessorProgress eventProcessorProgress) {
    keysetQuery = new KeysetQuery<>(entities, RefundEntry.class, "refundId");
    this.cursors = cursors;
    this.eventProcessorProgress = eventProcessorProgress;
  }

  @Override
  public Sheet page(RefundList.Query query, int limit, @Nullable String cursor) {
    KeysetQuery.Order<RefundEntry> order = order(query.order());
    String list = "refunds " + query;
    @Nullable Place after = cursors.read(list, cursor);
    // Determined before the rows are read, so that the rows are at least as recent as it says.
    ReadModelAge readModelAge = eventProcessorProgress.ofReadModels().shown();
    List<RefundEntry> rows = keysetQuery.read(wanted(query), order, limit + 1, after);
    return new Sheet(
        cursors.page(list, rows, limit, RefundEntry::shown, order.key()), readModelAge);
  }

  private static KeysetQuery.Order<RefundEntry> order(RefundList.Order order) {
    return switch (order) {
      case OPENED_AT -> BY_OPENING;
      case DUE_ON -> BY_TERM;
    };
  }

  private static SequencedMap<String, Object> wanted(RefundList.Query query) {
    SequencedMap<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("region", query.region().code());
    if (query.status() != null) {
      wanted.put("status", query.status());
    }
    return wanted;
  }
}
