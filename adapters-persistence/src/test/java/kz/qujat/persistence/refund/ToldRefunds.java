package kz.qujat.persistence.refund;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.readmodel.Batches;
import org.springframework.transaction.support.TransactionTemplate;

/// Passes events to the refund register, each with its sequence number in its own history.
class ToldRefunds {
  private final RefundProjection projection;
  private final TransactionTemplate transaction;
  private final EmptyTables emptyTables;
  private final List<Runnable> told = new ArrayList<>();
  private final Map<Object, Long> sequences = new HashMap<>();

  ToldRefunds(
      RefundProjection projection, TransactionTemplate transaction, EmptyTables emptyTables) {
    this.projection = projection;
    this.transaction = transaction;
    this.emptyTables = emptyTables;
  }

  void nothing() {
    told.clear();
    sequences.clear();
    transaction.executeWithoutResult(_ -> emptyTables.of("refund_register", "refund_origin"));
  }

  void life(ApplicationEvent... events) {
    for (ApplicationEvent event : events) {
      long sequence = next(event.applicationId());
      tell(() -> projection.apply(Batches.of(event, sequence)));
    }
  }

  void refund(RefundEvent... events) {
    for (RefundEvent event : events) {
      long sequence = next(event.refund());
      tell(() -> projection.apply(Batches.of(event, sequence)));
    }
  }

  /// Passes all events again.
  void again() {
    told.forEach(this::run);
  }

  void rebuild() {
    transaction.executeWithoutResult(_ -> emptyTables.of("refund_register", "refund_origin"));
    again();
  }

  private long next(Object stream) {
    return sequences.merge(stream, 0L, (last, _) -> last + 1);
  }

  private void tell(Runnable event) {
    told.add(event);
    run(event);
  }

  private void run(Runnable event) {
    transaction.executeWithoutResult(_ -> event.run());
  }
}
