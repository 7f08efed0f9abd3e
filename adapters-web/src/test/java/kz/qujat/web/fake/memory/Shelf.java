package kz.qujat.web.fake.memory;

import java.util.List;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.domain.person.CitizenId;
import org.jspecify.annotations.Nullable;

/// The index of applications; a cursor is the number of entries before the page.
public record Shelf(CaseFileQuery cases) implements ApplicationList {
  @Override
  public Page<Entry> ofApplicant(CitizenId applicant, int limit, @Nullable String cursor) {
    List<Entry> all = cases.of(applicant).stream().map(Shelf::entry).toList();
    int from = cursor == null ? 0 : number(cursor);
    int to = Math.min(from + limit, all.size());
    return new Page<>(all.subList(from, to), to < all.size() ? Integer.toString(to) : null);
  }

  private static int number(String cursor) {
    try {
      return Integer.parseInt(cursor);
    } catch (NumberFormatException _) {
      throw new InvalidCursor();
    }
  }

  private static Entry entry(CaseFile file) {
    return new Entry(
        file.id(),
        file.status(),
        file.application().filing().region(),
        null,
        file.changes().getFirst().at(),
        null);
  }

  @Override
  public Page<Entry> matching(Search search, int limit, @Nullable String cursor) {
    throw new UnsupportedOperationException("not used by citizens");
  }
}
