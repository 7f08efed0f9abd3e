package kz.qujat.persistence.readmodel;

import java.util.List;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;

/// Batches of one event.
public final class Batches {
  private Batches() {}

  public static EventBatch of(ApplicationEvent event, long sequence) {
    return new EventBatch(List.of(new Sequenced<>(event, sequence)), List.of(), List.of());
  }

  public static EventBatch of(RefundEvent event, long sequence) {
    return new EventBatch(List.of(), List.of(new Sequenced<>(event, sequence)), List.of());
  }
}
