package kz.qujat.web.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.Recorded;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.SupervisionEvent;

/// The first events of a history, grouped by stream.
///
/// @param refunds by refund case, in the order in which the cases were opened
/// @param supervision by subject, in the order of the first event about each
record Beginning(
    List<Recorded<ApplicationEvent>> application,
    Map<RefundId, List<Recorded<RefundEvent>>> refunds,
    Map<Subject, List<SupervisionEvent>> supervision) {
  static Beginning of(List<HistoryEntry> history) {
    var beginning = new Beginning(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    history.forEach(beginning::add);
    return beginning;
  }

  private void add(HistoryEntry entry) {
    switch (entry) {
      case OfApplication(var recorded) -> application.add(recorded);
      case OfRefund(var recorded) ->
          refunds.computeIfAbsent(recorded.event().refund(), _ -> new ArrayList<>()).add(recorded);
      case OfSupervision(var recorded) ->
          supervision
              .computeIfAbsent(recorded.event().subject(), _ -> new ArrayList<>())
              .add(recorded.event());
    }
  }
}
