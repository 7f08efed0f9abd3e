package kz.qujat.persistence.draft;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.Drafts;
import kz.qujat.domain.lifecycle.ApplicationId;
import org.springframework.data.domain.Limit;

/// The drafts, read from the table of the same name.
final class JpaDrafts implements Drafts {
  private final DraftRows rows;

  JpaDrafts(DraftRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ApplicationId> closedBefore(LocalDate day, int limit) {
    return rows.closedBefore(day, Limit.of(limit)).stream().map(ApplicationId::new).toList();
  }
}
