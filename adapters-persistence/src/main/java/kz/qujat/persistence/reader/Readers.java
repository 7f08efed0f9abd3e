package kz.qujat.persistence.reader;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.filing.RegistrationByPayment;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundFiling;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

/// How the history is read: by duties and by read models, each in four parts by application.
///
/// A reader without a position begins at the first event. Only notices begin at the last one: what
/// happened before they began is no news, and nobody is told it a second time.
///
/// A duty takes one event at a time, because it may have to wait for a neighbour and must not hold
/// anything up meanwhile; an event it fails on is parked. A read model takes many at a time, and
/// one that fails goes no further until it can: every group that is no duty is a read model.
@Component
final class Readers implements ConfigurerModule {
  /// The groups that act on what has happened.
  static final List<String> DUTIES =
      List.of(
          RegistrationByPayment.NAME,
          Dispatch.NAME,
          RefundFiling.NAME,
          DiscrepancyRepair.NAME,
          Notices.NAME);

  private static final int SEGMENTS = 4;
  private static final int EVENTS_OF_A_READ_MODEL = 100;

  private final TransactionManager transactions;
  private final DutyTally tally;

  Readers(TransactionManager transactions, DutyTally tally) {
    this.transactions = transactions;
    this.tally = tally;
  }

  @Override
  public void configureModule(Configurer configurer) {
    EventProcessingConfigurer processing = configurer.eventProcessing();
    processing.usingPooledStreamingEventProcessors(
        (config, builder) -> settings(config, builder, EVENTS_OF_A_READ_MODEL));
    processing.registerDefaultSequencingPolicy(_ -> new ByApplication());
    processing.registerDefaultListenerInvocationErrorHandler(
        _ -> PropagatingErrorHandler.instance());
    DUTIES.forEach(duty -> configureDuty(processing, duty));
  }

  private void configureDuty(EventProcessingConfigurer processing, String duty) {
    Beginning beginning =
        duty.equals(Notices.NAME)
            ? StreamableMessageSource::createHeadToken
            : StreamableMessageSource::createTailToken;
    WholeSteps steps = new WholeSteps(transactions, () -> tally.fail(duty));
    processing.registerPooledStreamingEventProcessorConfiguration(
        duty,
        (_, builder) ->
            builder.batchSize(1).initialToken(beginning).enableCoordinatorClaimExtension());
    processing.registerHandlerInterceptor(duty, _ -> steps);
    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
        duty, (_, builder) -> builder.listenerInvocationErrorHandler(steps));
  }

  /// Where a reader begins that has no position.
  @FunctionalInterface
  private interface Beginning
      extends Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> {}

  private static PooledStreamingEventProcessor.Builder settings(
      Configuration config, PooledStreamingEventProcessor.Builder builder, int events) {
    return builder
        .initialSegmentCount(SEGMENTS)
        .initialToken(StreamableMessageSource::createTailToken)
        .batchSize(events)
        .workerExecutor(name -> workers(config, name));
  }

  private static ScheduledExecutorService workers(Configuration config, String name) {
    ScheduledExecutorService workers =
        Executors.newScheduledThreadPool(
            SEGMENTS, Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    config.onShutdown(workers::shutdown);
    return workers;
  }
}
