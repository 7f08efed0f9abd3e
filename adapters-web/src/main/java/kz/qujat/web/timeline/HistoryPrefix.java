package kz.qujat.web.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;

/// The first events of a history, grouped by stream.
///
/// @param refunds by refund case, in the order in which the cases were opened
/// @param supervision by subject, in the order of the first event about each
record HistoryPrefix(
    List<RecordedEvent<ApplicationEvent>> application,
    Map<RefundId, List<RecordedEvent<RefundEvent>>> refunds,
    Map<SupervisionSubject, List<SupervisionEvent>> supervision) {
  static HistoryPrefix of(List<HistoryEntry> history) {
    var historyPrefix =
        new HistoryPrefix(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    history.forEach(historyPrefix::add);
    return historyPrefix;
  }

  private void add(HistoryEntry entry) {
    switch (entry) {
      case OfApplication(var recordedEvent) -> application.add(recordedEvent);
      case OfRefund(var recordedEvent) ->
          refunds
              .computeIfAbsent(recordedEvent.event().refund(), _ -> new ArrayList<>())
              .add(recordedEvent);
      case OfSupervision(var recordedEvent) ->
          supervision
              .computeIfAbsent(recordedEvent.event().subject(), _ -> new ArrayList<>())
              .add(recordedEvent.event());
    }
  }
}
