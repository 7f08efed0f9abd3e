package kz.qujat.persistence.stuck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.CurrentWait;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.WaitLimits;
import kz.qujat.persistence.eventstore.EventStreamReader;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;
import kz.qujat.persistence.readmodel.Projection;
import kz.qujat.persistence.readmodel.RecentStreamCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the list of stuck cases. It folds the whole stream of everything that a batch is about,
/// so that the rules remain in the domain. The fold may already include later events; these are
/// skipped when their turn comes.
@Component
class StuckProjection implements Projection {
  private final ApplicationSummaryRepository origins;
  private final StuckRowRepository rows;
  private final WaitLimits waitLimits;
  private final RecentStreamCache<ApplicationEvent> applications;
  private final RecentStreamCache<RefundEvent> refunds;
  private final RecentStreamCache<SupervisionEvent> supervision;

  StuckProjection(
      EventStreamReader streams,
      ApplicationSummaryRepository origins,
      StuckRowRepository rows,
      WaitLimits waitLimits) {
    this.origins = origins;
    this.rows = rows;
    this.waitLimits = waitLimits;
    applications =
        new RecentStreamCache<>(
            streams, ApplicationEvent.class, event -> event.applicationId().toString());
    refunds =
        new RecentStreamCache<>(streams, RefundEvent.class, event -> event.refund().toString());
    supervision =
        new RecentStreamCache<>(
            streams, SupervisionEvent.class, event -> event.subject().toString());
  }

  @Override
  public String name() {
    return "stuck-cases";
  }

  @Override
  public void apply(EventBatch batch) {
    Map<UUID, ApplicationSummary> known = origins(batch);
    StuckRowUnitOfWork stuck = new StuckRowUnitOfWork(rows, known.keySet(), subjects(batch));
    applications
        .after(batch.ofApplications())
        .values()
        .forEach(stream -> takeApplication(stream, known, stuck));
    refunds.after(batch.ofRefunds()).values().forEach(stream -> takeRefund(stream, known, stuck));
    SupervisionRowUpdater supervised = new SupervisionRowUpdater(stuck, known);
    supervision.after(batch.ofSupervision()).values().forEach(supervised::take);
    stuck.save();
  }

  /// Loads the applications that the events are about. Those that the events start are not there
  /// yet.
  private Map<UUID, ApplicationSummary> origins(EventBatch batch) {
    Set<UUID> ids = new HashSet<>();
    batch.ofApplications().forEach(one -> ids.add(one.event().applicationId().value()));
    batch.ofRefunds().forEach(one -> ids.add(one.event().applicationId().value()));
    for (Sequenced<SupervisionEvent> one : batch.ofSupervision()) {
      @Nullable ApplicationId application = one.event().applicationId();
      if (application != null) {
        ids.add(application.value());
      }
    }
    Map<UUID, ApplicationSummary> known = new HashMap<>();
    origins.findAllById(ids).forEach(origin -> known.put(origin.applicationId, origin));
    return known;
  }

  private static Set<String> subjects(EventBatch batch) {
    Set<String> subjects = new HashSet<>();
    batch.ofSupervision().forEach(one -> subjects.add(one.event().subject().toString()));
    return subjects;
  }

  /// Stores the application and its current wait. When the application has moved to another region,
  /// its cases move too.
  private void takeApplication(
      List<ApplicationEvent> stream,
      Map<UUID, ApplicationSummary> known,
      StuckRowUnitOfWork stuck) {
    switch (Lifecycle.replay(stream)) {
      case NotStarted _ -> {}
      case Begun application -> {
        ApplicationSummary origin = store(application, stream.size() - 1, known);
        stuck.of(origin.applicationId).forEach(row -> row.region = origin.region);
        replace(
            origin,
            row -> row.refundId == null && row.awaited != null && row.awaited != Awaited.NOTICE,
            CurrentWait.ofApplication(stream, waitLimits),
            stuck);
      }
    }
  }

  private ApplicationSummary store(
      Begun application, long version, Map<UUID, ApplicationSummary> known) {
    @Nullable ApplicationSummary origin = known.get(application.id().value());
    if (origin == null) {
      origin = origins.save(new ApplicationSummary(application, version));
      known.put(origin.applicationId, origin);
    } else if (origin.version < version) {
      origin.take(application, version);
    }
    return origin;
  }

  private void takeRefund(
      List<RefundEvent> stream, Map<UUID, ApplicationSummary> known, StuckRowUnitOfWork stuck) {
    RefundEvent first = stream.getFirst();
    ApplicationSummary origin = SupervisionRowUpdater.originOf(first.applicationId(), known);
    UUID refund = first.refund().value();
    replace(
        origin,
        row -> refund.equals(row.refundId),
        CurrentWait.ofRefund(stream, waitLimits),
        stuck);
  }

  /// Replaces the stored waits by the current one. A wait that continues stays unchanged.
  private static void replace(
      ApplicationSummary origin,
      Predicate<StuckRow> waits,
      Optional<CurrentWait> now,
      StuckRowUnitOfWork stuck) {
    String subject = now.map(wait -> wait.subject().toString()).orElse("");
    stuck.removeOthers(origin.applicationId, waits, subject);
    now.ifPresent(wait -> stuck.add(StuckRow.of(wait, origin)));
  }
}
