package kz.qujat.persistence.eventprocessor;

import java.util.List;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.progress.EventProcessorProgress;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.EventBatch.Sequenced;
import kz.qujat.persistence.readmodel.Projection;
import kz.qujat.persistence.readmodel.ProjectionRunner;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Keeps all read models up to date: collects the events of a batch, and passes them to every
/// projection before the batch commits.
@Component
@ProcessingGroup(EventProcessorProgress.READ_MODELS)
final class ProjectionDispatcher {
  private static final String BATCH = EventBatch.class.getName();

  private final ProjectionRunner runner;
  private final List<Projection> projections;

  ProjectionDispatcher(ProjectionRunner runner, ObjectProvider<Projection> projections) {
    this.runner = runner;
    this.projections = projections.stream().toList();
  }

  @EventHandler
  void on(ApplicationEvent event, @SequenceNumber long sequence, UnitOfWork<?> work) {
    batch(work).ofApplications().add(new Sequenced<>(event, sequence));
  }

  @EventHandler
  void on(RefundEvent event, @SequenceNumber long sequence, UnitOfWork<?> work) {
    batch(work).ofRefunds().add(new Sequenced<>(event, sequence));
  }

  @EventHandler
  void on(SupervisionEvent event, @SequenceNumber long sequence, UnitOfWork<?> work) {
    batch(work).ofSupervision().add(new Sequenced<>(event, sequence));
  }

  private EventBatch batch(UnitOfWork<?> work) {
    return work.getOrComputeResource(BATCH, _ -> begin(work));
  }

  private EventBatch begin(UnitOfWork<?> work) {
    EventBatch batch = new EventBatch();
    work.onPrepareCommit(_ -> runner.apply(batch, projections));
    return batch;
  }
}
