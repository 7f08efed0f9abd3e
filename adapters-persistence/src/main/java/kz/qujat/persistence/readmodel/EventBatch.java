package kz.qujat.persistence.readmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.jspecify.annotations.Nullable;

/// Consecutive events of the history by family, each family in the order of the history.
///
/// The order between the families is lost. A projection that needs it applies the events of
/// applications first: what the other families refer to exists then.
public record EventBatch(
    List<Sequenced<ApplicationEvent>> ofApplications,
    List<Sequenced<RefundEvent>> ofRefunds,
    List<Sequenced<SupervisionEvent>> ofSupervision) {
  /// An event with its sequence number in its own stream.
  public record Sequenced<E>(E event, long sequence) {}

  public EventBatch() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /// The batch of recorded events.
  public static EventBatch of(List<HistoryEntry> entries) {
    EventBatch batch = new EventBatch();
    for (HistoryEntry entry : entries) {
      switch (entry) {
        case OfApplication(var one) -> batch.ofApplications.add(sequenced(one));
        case OfRefund(var one) -> batch.ofRefunds.add(sequenced(one));
        case OfSupervision(var one) -> batch.ofSupervision.add(sequenced(one));
      }
    }
    return batch;
  }

  private static <E> Sequenced<E> sequenced(RecordedEvent<E> recorded) {
    return new Sequenced<>(recorded.event(), recorded.sequence());
  }

  /// The part of the batch that is about other things than these.
  ///
  /// @param keys as in [#byKey]
  public EventBatch without(Set<String> keys) {
    EventBatch part = new EventBatch();
    byKey()
        .forEach((key, events) -> {
          if (!keys.contains(key)) {
            part.add(events);
          }
        });
    return part;
  }

  /// The batch in parts, one for each application, or for each subject of supervision that concerns
  /// no application. The key is the id of the application, or the text of the subject.
  public Map<String, EventBatch> byKey() {
    Map<String, EventBatch> parts = new LinkedHashMap<>();
    ofApplications.forEach(
        one -> part(one.event().applicationId().toString(), parts).ofApplications.add(one));
    ofRefunds.forEach(
        one -> part(one.event().applicationId().toString(), parts).ofRefunds.add(one));
    ofSupervision.forEach(one -> part(key(one.event()), parts).ofSupervision.add(one));
    return parts;
  }

  private static EventBatch part(String key, Map<String, EventBatch> parts) {
    return parts.computeIfAbsent(key, _ -> new EventBatch());
  }

  private static String key(SupervisionEvent event) {
    @Nullable ApplicationId application = event.applicationId();
    return application == null ? event.subject().toString() : application.toString();
  }

  private void add(EventBatch part) {
    ofApplications.addAll(part.ofApplications);
    ofRefunds.addAll(part.ofRefunds);
    ofSupervision.addAll(part.ofSupervision);
  }
}
