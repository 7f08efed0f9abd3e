package kz.qujat.persistence.refund;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.persistence.entry.RowCreatingEventMatcher;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;
import kz.qujat.persistence.readmodel.ProjectedRows;
import kz.qujat.persistence.readmodel.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the refund register. A refund is added when it is opened, with the region and the ticket
/// number of its application, and follows these when they change.
@Component
class RefundProjection implements Projection {
  private final RefundListApplicationRepository origins;
  private final RefundRepository refunds;
  private final ProjectedRows<ApplicationEvent, RefundListApplication> originRows;

  RefundProjection(RefundListApplicationRepository origins, RefundRepository refunds) {
    this.origins = origins;
    this.refunds = refunds;
    originRows =
        new ProjectedRows<>(
            origins,
            event -> event.applicationId().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.started(event)
                    .map(first -> new RefundListApplication(first, sequence)),
            RefundListApplication::take);
  }

  /// Differs from the name of the event handler that files refunds.
  @Override
  public String name() {
    return "refund-register";
  }

  @Override
  public void apply(EventBatch batch) {
    Map<UUID, RefundListApplication> changed = originRows.apply(batch.ofApplications());
    refunds
        .findByApplicationIdIn(changed.keySet())
        .forEach(refund -> refund.belongTo(origin(refund.applicationId, changed)));
    applyRefunds(batch.ofRefunds(), changed);
  }

  private static RefundListApplication origin(
      UUID application, Map<UUID, RefundListApplication> origins) {
    @Nullable RefundListApplication origin = origins.get(application);
    if (origin == null) {
      throw new IllegalStateException("a refund of an unknown application");
    }
    return origin;
  }

  private void applyRefunds(
      List<Sequenced<RefundEvent>> events, Map<UUID, RefundListApplication> changed) {
    if (events.isEmpty()) {
      return;
    }
    Map<UUID, RefundListApplication> known = new HashMap<>(changed);
    Stream<UUID> applications = events.stream().map(one -> one.event().applicationId().value());
    origins
        .findAllById(applications.collect(Collectors.toSet()))
        .forEach(origin -> known.put(origin.applicationId, origin));
    new ProjectedRows<RefundEvent, RefundEntry>(
            refunds,
            event -> event.refund().value(),
            (event, sequence) ->
                RowCreatingEventMatcher.opened(event)
                    .map(opened ->
                        new RefundEntry(
                            opened, sequence, origin(opened.applicationId().value(), known))),
            RefundEntry::take)
        .apply(events);
  }
}
