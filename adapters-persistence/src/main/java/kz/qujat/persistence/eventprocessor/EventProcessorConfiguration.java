package kz.qujat.persistence.eventprocessor;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.filing.AutomaticRegistration;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundSubmissionHandler;
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

/// Configures the event processors: for event handlers that act on events, and for read models.
/// Each has four segments, to which events are assigned by application.
///
/// A handler is a `@Component` with `@EventHandler` methods, found by the component scan of its
/// module; `@ProcessingGroup` on its class names its event processor. A processing group whose name
/// is in [#EVENT_HANDLERS] is configured as an acting event handler; every other group is a read
/// model. `AwaitedHandler` of `application.stuck` lists what each acting event handler delivers;
/// `RequestedRetry` determines which handler carries out a requested retry.
///
/// A processor without a stored position starts at the first event. Only notices start at the end
/// of the history, so that no citizen is notified a second time about earlier events.
///
/// An acting event handler takes one event per transaction, because it may wait for a neighbouring
/// system and must not hold up other events meanwhile; an event on which it fails is dead-lettered.
/// A read model takes up to 100 events per transaction, and when it fails it tries the same events
/// again until it succeeds.
@Component
final class EventProcessorConfiguration implements ConfigurerModule {
  /// The processing groups of the event handlers that act on events.
  static final List<String> EVENT_HANDLERS =
      List.of(
          AutomaticRegistration.NAME,
          OrderDispatchHandler.NAME,
          RefundSubmissionHandler.NAME,
          DiscrepancyRepair.NAME,
          ApplicationNotifications.NAME);

  private static final int SEGMENTS = 4;
  private static final int EVENTS_OF_A_READ_MODEL = 100;

  private final TransactionManager transactions;
  private final HandlerCounters counters;

  EventProcessorConfiguration(TransactionManager transactions, HandlerCounters counters) {
    this.transactions = transactions;
    this.counters = counters;
  }

  @Override
  public void configureModule(Configurer configurer) {
    EventProcessingConfigurer processing = configurer.eventProcessing();
    processing.usingPooledStreamingEventProcessors(
        (config, builder) -> settings(config, builder, EVENTS_OF_A_READ_MODEL));
    processing.registerDefaultSequencingPolicy(_ -> new ApplicationSequencing());
    processing.registerDefaultListenerInvocationErrorHandler(
        _ -> PropagatingErrorHandler.instance());
    EVENT_HANDLERS.forEach(handler -> configureHandler(processing, handler));
  }

  private void configureHandler(EventProcessingConfigurer processing, String handler) {
    Beginning beginning =
        handler.equals(ApplicationNotifications.NAME)
            ? StreamableMessageSource::createHeadToken
            : StreamableMessageSource::createTailToken;
    AtomicHandling atomicHandling = new AtomicHandling(transactions, () -> counters.fail(handler));
    processing.registerPooledStreamingEventProcessorConfiguration(
        handler,
        (_, builder) ->
            builder.batchSize(1).initialToken(beginning).enableCoordinatorClaimExtension());
    processing.registerHandlerInterceptor(handler, _ -> atomicHandling);
    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
        handler, (_, builder) -> builder.listenerInvocationErrorHandler(atomicHandling));
  }

  /// The first position of an event processor that has none stored.
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
