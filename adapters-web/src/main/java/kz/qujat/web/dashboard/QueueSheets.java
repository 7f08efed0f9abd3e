package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.Map;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PersonDirectory;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.worklist.QueueAfterOwnWrites;
import kz.qujat.web.worklist.QueueFilter;
import org.springframework.stereotype.Component;

/// Builds the data of queue pages.
@Component
final class QueueSheets {
  private final QueueAfterOwnWrites queue;
  private final PersonDirectory personDirectory;
  private final InstantSource clock;

  QueueSheets(QueueAfterOwnWrites queue, PersonDirectory personDirectory, InstantSource clock) {
    this.queue = queue;
    this.personDirectory = personDirectory;
    this.clock = clock;
  }

  /// The page that the query parameters ask for.
  QueueSheet page(Officer officer, Paging paging, Map<String, String> parameters) {
    QueueFilter choice = QueueFilter.of(parameters);
    return QueueSheet.of(
        queue.page(choice.query(officer), paging),
        choice,
        paging,
        officer,
        personDirectory,
        CivilDate.at(clock.instant()));
  }
}
