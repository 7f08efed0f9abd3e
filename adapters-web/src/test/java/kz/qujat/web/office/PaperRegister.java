package kz.qujat.web.office;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.stuck.StuckCases.Sheet;
import org.jspecify.annotations.Nullable;

/// A refund register of one page, which records its queries.
public final class PaperRegister implements RefundList {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  /// A recorded query.
  public record Asked(Query query, int limit) {}

  public void add(Entry entry) {
    entries.add(entry);
  }

  void clear() {
    entries.clear();
    asked.clear();
  }

  @Override
  public Sheet page(Query query, int limit, @Nullable String cursor) {
    if (cursor != null && !cursor.equals(PaperWorklist.NEXT)) {
      throw new InvalidCursor();
    }
    asked.add(new Asked(query, limit));
    return new Sheet(new Page<>(entries, PaperWorklist.NEXT), new ReadModelAge(42, 7));
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }
}
