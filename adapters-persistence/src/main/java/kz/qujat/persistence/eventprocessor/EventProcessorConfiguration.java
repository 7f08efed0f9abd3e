package kz.qujat.persistence.eventprocessor;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.filing.AutomaticRegistration;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.persistence.connection.BackgroundWork;
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

/// Configures the event processors: one for each event handler that acts on events, and one for all
/// read models.
///
/// A handler is a `@Component` with `@EventHandler` methods, found by the component scan of its
/// module; `@ProcessingGroup` on its class names its event processor. `DeliveryHandlerKind` of
/// `application.stuck` lists what each acting event handler delivers; `RequestedRetry` determines
/// which handler carries out a requested retry.
///
/// A processor without a stored position starts at the first event. Only notices start at the end
/// of the history, so that no citizen is notified a second time about earlier events.
///
/// An acting event handler takes one event per transaction, because it may wait for a neighbouring
/// system and must not hold up other events meanwhile; an event on which it fails is dead-lettered.
/// It has four segments, to which events are assigned by application. The read models have one
/// segment and take up to 500 events per transaction; when they fail, the same events are tried
/// again until they succeed.
@Component
final class EventProcessorConfiguration implements ConfigurerModule {
  /// The processing groups of the event handlers that act on events.
  static final List<String> EVENT_HANDLERS =
      List.of(
          AutomaticRegistration.NAME,
          OrderDispatchHandler.NAME,
          RefundFilingHandler.NAME,
          DiscrepancyRepair.NAME,
          ApplicationNotifications.NAME);

  private static final int SEGMENTS = 4;
  private static final int EVENTS_OF_READ_MODELS = 500;

  private final TransactionManager transactions;
  private final HandlerCounters counters;

  EventProcessorConfiguration(TransactionManager transactions, HandlerCounters counters) {
    this.transactions = transactions;
    this.counters = counters;
  }

  @Override
  public void configureModule(Configurer configurer) {
    EventProcessingConfigurer processing = configurer.eventProcessing();
    processing.usingPooledStreamingEventProcessors(EventProcessorConfiguration::forReadModels);
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
    SavepointInterceptor savepointInterceptor =
        new SavepointInterceptor(transactions, () -> counters.fail(handler));
    processing.registerPooledStreamingEventProcessorConfiguration(
        handler,
        (config, builder) ->
            builder
                .initialSegmentCount(SEGMENTS)
                .batchSize(1)
                .initialToken(beginning)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(name -> workers(config, name + "-coordinator", 1))
                .workerExecutor(name -> workers(config, name, SEGMENTS)));
    processing.registerHandlerInterceptor(handler, _ -> savepointInterceptor);
    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
        handler,
        (_, builder) ->
            // Only the owner of a segment dead-letters its events: it knows which applications have
            // none, and need not query for them.
            builder
                .listenerInvocationErrorHandler(savepointInterceptor)
                .enableSequenceIdentifierCache());
  }

  /// The first position of an event processor that has none stored.
  @FunctionalInterface
  private interface Beginning
      extends Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> {}

  private static PooledStreamingEventProcessor.Builder forReadModels(
      Configuration config, PooledStreamingEventProcessor.Builder builder) {
    return builder
        .initialSegmentCount(1)
        .batchSize(EVENTS_OF_READ_MODELS)
        .initialToken(StreamableMessageSource::createTailToken)
        .coordinatorExecutor(name -> workers(config, name + "-coordinator", 1))
        .workerExecutor(name -> workers(config, name, 1));
  }

  private static ScheduledExecutorService workers(Configuration config, String name, int threads) {
    ScheduledExecutorService workers =
        Executors.newScheduledThreadPool(threads, BackgroundWork.threads(name + "-"));
    config.onShutdown(workers::shutdown);
    return workers;
  }
}
