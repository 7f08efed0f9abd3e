package kz.qujat.persistence.readmodel;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;

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
}
