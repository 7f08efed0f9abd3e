package kz.qujat.web.office;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.application.pickup.CardsAtPoint.Row;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// A card list of one page, which records its queries.
public final class PaperShelf implements CardsAtPoint {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  /// A recorded query.
  public record Asked(PointCode point, @Nullable Status status, int limit) {}

  public void add(Entry entry) {
    entries.add(entry);
  }

  void clear() {
    entries.clear();
    asked.clear();
  }

  @Override
  public Row page(PointCode point, @Nullable Status status, int limit, @Nullable String cursor) {
    if (cursor != null && !cursor.equals(PaperWorklist.NEXT)) {
      throw new InvalidCursor();
    }
    asked.add(new Asked(point, status, limit));
    return new Row(new Page<>(entries, PaperWorklist.NEXT), new ReadModelAge(42, 7));
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }
}
