package kz.qujat.persistence.draft;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.Drafts;
import kz.qujat.application.filing.Drafts.Closed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// The drafts, read from the table of the same name.
@Component
final class JpaDrafts implements Drafts {
  /// No window closes later, and the database knows no later day.
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final DraftRows rows;

  JpaDrafts(DraftRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Closed> closedBefore(LocalDate day, @Nullable Closed after, int limit) {
    LocalDate until = day.isAfter(LAST_DAY) ? LAST_DAY : day;
    List<DraftEntry> closed =
        after == null
            ? rows.closedBefore(until, Limit.of(limit))
            : rows.closedBefore(until, after.closedOn(), after.id().value(), Limit.of(limit));
    return closed.stream().map(DraftEntry::closed).toList();
  }
}
