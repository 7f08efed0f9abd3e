package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.Map;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.worklist.FreshQueue;
import kz.qujat.web.worklist.QueueChoice;
import org.springframework.stereotype.Component;

/// Builds the data of queue pages.
@Component
final class QueueSheets {
  private final FreshQueue queue;
  private final People people;
  private final InstantSource clock;

  QueueSheets(FreshQueue queue, People people, InstantSource clock) {
    this.queue = queue;
    this.people = people;
    this.clock = clock;
  }

  /// The page that the query parameters ask for.
  QueueSheet page(Officer officer, Paging paging, Map<String, String> parameters) {
    QueueChoice choice = QueueChoice.of(parameters);
    return QueueSheet.of(
        queue.page(choice.query(officer), paging),
        choice,
        paging,
        officer,
        people,
        CivilDate.at(clock.instant()));
  }
}
