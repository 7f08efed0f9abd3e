package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.Map;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.worklist.QueueAfterOwnWrites;
import kz.qujat.web.worklist.QueueFilter;
import org.springframework.stereotype.Component;

/// Builds the data of queue pages.
@Component
final class QueuePageModelFactory {
  private final QueueAfterOwnWrites queue;
  private final PseudonymDirectory pseudonymDirectory;
  private final InstantSource clock;

  QueuePageModelFactory(
      QueueAfterOwnWrites queue, PseudonymDirectory pseudonymDirectory, InstantSource clock) {
    this.queue = queue;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
  }

  /// The page that the query parameters ask for.
  QueuePageModel page(Officer officer, Paging paging, Map<String, String> parameters) {
    QueueFilter choice = QueueFilter.of(parameters);
    return QueuePageModel.of(
        queue.page(choice.query(officer), paging),
        choice,
        paging,
        officer,
        pseudonymDirectory,
        CivilDate.at(clock.instant()));
  }
}
