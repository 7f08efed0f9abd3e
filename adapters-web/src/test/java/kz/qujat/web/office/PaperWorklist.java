package kz.qujat.web.office;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Queue;
import org.jspecify.annotations.Nullable;

/// A queue of one page, which records its queries.
public final class PaperWorklist implements Worklist {
  public static final String NEXT = "next";

  private final List<Entry> entries = new ArrayList<>();
  private final List<Query> asked = new ArrayList<>();
  private int limit;

  public void add(Entry entry) {
    entries.add(entry);
  }

  void clear() {
    entries.clear();
    asked.clear();
  }

  @Override
  public Queue page(Query query, int wanted, @Nullable String cursor) {
    if (cursor != null && !cursor.equals(NEXT)) {
      throw new InvalidCursor();
    }
    asked.add(query);
    limit = wanted;
    return new Queue(new Page<>(entries, NEXT), 17, 42, 7);
  }

  public Query lastQuery() {
    return asked.getLast();
  }

  public int lastLimit() {
    return limit;
  }
}
