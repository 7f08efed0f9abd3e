package kz.qujat.application.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.history.Histories;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;

/// The open discrepancies of an application, read from the history and therefore exact.
@ApplicationService
public final class OpenDiscrepancyQuery {
  private final Histories histories;

  public OpenDiscrepancyQuery(Histories histories) {
    this.histories = histories;
  }

  /// An open discrepancy, and the civil day to which it belongs.
  public record Found(Difference difference, LocalDate day) {}

  /// Returns the open discrepancies in the order in which they were found.
  public List<Found> of(ApplicationId application) {
    Map<Difference, Found> open = new LinkedHashMap<>();
    for (SupervisionEvent event : histories.supervisionOf(application)) {
      switch (event) {
        case DiscrepancyFound e -> open.put(e.subject(), new Found(e.subject(), e.day()));
        case DiscrepancySettled e -> open.remove(e.subject());
        case DiscrepancyResolved e -> open.remove(e.subject());
        case OfWait _, RetryRequested _, MessageSetAside _, MessageSettled _ -> {}
      }
    }
    return List.copyOf(open.values());
  }

  /// Whether one of them reports an existing card, so that no further order may be sent.
  public boolean holdOrdersOf(ApplicationId application) {
    return of(application).stream()
        .anyMatch(found -> found.difference().discrepancy().holdsOrders());
  }
}
