package kz.qujat.persistence.draft;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.DraftsWithClosedWindow;
import kz.qujat.application.filing.DraftsWithClosedWindow.Closed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Reads the drafts from the table `draft`.
@Component
final class JpaDraftsWithClosedWindow implements DraftsWithClosedWindow {
  /// The latest day in a query: no window closes later, and the database cannot store arbitrarily
  /// late days.
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final DraftWindowRepository rows;

  JpaDraftsWithClosedWindow(DraftWindowRepository rows) {
    this.rows = rows;
  }

  @Override
  public List<Closed> closedBefore(LocalDate day, @Nullable Closed after, int limit) {
    LocalDate until = day.isAfter(LAST_DAY) ? LAST_DAY : day;
    List<DraftExpiryEntry> closed =
        after == null
            ? rows.closedBefore(until, Limit.of(limit))
            : rows.closedBefore(until, after.closedOn(), after.id().value(), Limit.of(limit));
    return closed.stream().map(DraftExpiryEntry::closed).toList();
  }
}
