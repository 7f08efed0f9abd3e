package kz.qujat.web.office;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Search;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.domain.person.CitizenId;
import org.jspecify.annotations.Nullable;

/// An index of one page, which records its queries.
public final class PaperIndex implements ApplicationList {
  public static final String NEXT = "next";

  private final List<Entry> entries = new ArrayList<>();
  private final List<Search> asked = new ArrayList<>();

  public void add(Entry entry) {
    entries.add(entry);
  }

  void clear() {
    entries.clear();
    asked.clear();
  }

  public Search lastSearch() {
    return asked.getLast();
  }

  @Override
  public Page<Entry> ofApplicant(CitizenId applicant, int limit, @Nullable String cursor) {
    return page(cursor);
  }

  @Override
  public Page<Entry> matching(Search search, int limit, @Nullable String cursor) {
    asked.add(search);
    return page(cursor);
  }

  private Page<Entry> page(@Nullable String cursor) {
    if (cursor != null && !cursor.equals(NEXT)) {
      throw new InvalidCursor();
    }
    return new Page<>(entries, NEXT);
  }
}
