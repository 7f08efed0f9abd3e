package kz.qujat.persistence.draft;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/// The drafts, read from the table of the same name.
final class JpaDrafts implements Drafts {
  private final DraftRows rows;

  JpaDrafts(DraftRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Closed> closedBefore(LocalDate day, @Nullable Closed after, int limit) {
    List<DraftEntry> closed =
        after == null
            ? rows.closedBefore(day, Limit.of(limit))
            : rows.closedBefore(day, after.closedOn(), after.id().value(), Limit.of(limit));
    return closed.stream().map(DraftEntry::closed).toList();
  }
}
