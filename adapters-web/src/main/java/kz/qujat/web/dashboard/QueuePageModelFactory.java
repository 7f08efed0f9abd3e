package kz.qujat.web.dashboard;

import java.time.InstantSource;
import java.util.Map;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.worklist.QueueFilter;
import kz.qujat.web.worklist.ReadYourWrites;
import org.springframework.stereotype.Component;

/// Builds the data of queue pages.
@Component
final class QueuePageModelFactory {
  private final Worklist worklist;
  private final ReadYourWrites readYourWrites;
  private final PseudonymDirectory pseudonymDirectory;
  private final InstantSource clock;

  QueuePageModelFactory(
      Worklist worklist,
      ReadYourWrites readYourWrites,
      PseudonymDirectory pseudonymDirectory,
      InstantSource clock) {
    this.worklist = worklist;
    this.readYourWrites = readYourWrites;
    this.pseudonymDirectory = pseudonymDirectory;
    this.clock = clock;
  }

  /// The page that the query parameters ask for.
  QueuePageModel page(Officer officer, Paging paging, Map<String, String> parameters) {
    QueueFilter choice = QueueFilter.of(parameters);
    Worklist.Query query = choice.query(officer);
    return QueuePageModel.of(
        readYourWrites.read(() -> worklist.page(query, paging.limit(), paging.cursor())),
        choice,
        paging,
        officer,
        pseudonymDirectory,
        CivilDate.at(clock.instant()));
  }
}
