package kz.qujat.persistence.eventprocessor;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.persistence.eventprocessor.DeadLetterRetries.Outcome;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Retries dead-lettered events.
///
/// Every event is retried in its own transaction, which has written nothing when the event handler
/// calls a neighbouring system. Axon's default claims the event in that same transaction; the claim
/// would give the transaction an id, and all event processors would wait for the neighbour's
/// response.
@Component
final class DeadLetterRetryRun {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetryRun.class);
  private static final int MAX_UNAVAILABLE_IN_A_ROW = 10;

  private static final String PUT_FIRST =
      "update dead_letter set last_touched = '%s' where processing_group = ? and sequence_identifier = ?"
          .formatted(DeadLetterStatements.ASKED_FOR);

  private final EventProcessingConfiguration processing;
  private final TransactionManager transactions;
  private final JdbcTemplate jdbc;
  private final HandlerCounters counters;

  DeadLetterRetryRun(
      EventProcessingConfiguration processing,
      TransactionManager transactions,
      JdbcTemplate jdbc,
      HandlerCounters counters) {
    this.processing = processing;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.counters = counters;
  }

  /// The number of applications with dead-lettered events of an event handler.
  static long applications(JdbcTemplate jdbc, String handlerName) {
    Long count =
        jdbc.queryForObject(
            "select count(distinct sequence_identifier) from dead_letter where processing_group ="
                + " ?",
            Long.class,
            handlerName);
    return count == null ? 0 : count;
  }

  /// Retries events that were last tried before `start`, one application after the other, and the
  /// events of each application in order until one fails. Stops after ten failures in a row because
  /// a neighbour did not respond.
  ///
  /// Returns the outcomes: empty when there was nothing to retry, or when every failure had a
  /// reason other than an unavailable neighbour.
  Set<Outcome> tryAgain(String handlerName, Instant start) {
    SequencedDeadLetterQueue<EventMessage<?>> queue =
        processing.deadLetterQueue(handlerName).orElseThrow();
    Tries tries = new Tries(handlerName, handlers(handlerName));
    int before = -1;
    while (tries.count != before
        && tries.unavailableInARow < MAX_UNAVAILABLE_IN_A_ROW
        && !Thread.currentThread().isInterrupted()) {
      before = tries.count;
      boolean _ = queue.process(letter -> letter.lastTouched().isBefore(start), tries::at);
    }
    return tries.outcomes;
  }

  /// Retries the dead-lettered events of one application, in order until one fails, even when a
  /// wait of the application is parked. The application is moved to the front of the queue first,
  /// and stays there if this retry does not take place.
  void tryNow(String handlerName, ApplicationId application) {
    jdbc.update(PUT_FIRST, handlerName, application.toString());
    boolean _ =
        processing
            .deadLetterQueue(handlerName)
            .orElseThrow()
            .process(
                letter ->
                    ApplicationSequencing.keyOf(letter.message()).equals(application.toString()),
                new Tries(handlerName, handlers(handlerName))::at);
  }

  private List<EventMessageHandler> handlers(String handlerName) {
    return ((DeadLetteringEventHandlerInvoker)
            processing.sequencedDeadLetterProcessor(handlerName).orElseThrow())
        .eventHandlers();
  }

  private final class Tries {
    private final String handlerName;
    private final List<EventMessageHandler> handlers;
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private int count;
    private int unavailableInARow;

    private Tries(String handlerName, List<EventMessageHandler> handlers) {
      this.handlerName = handlerName;
      this.handlers = handlers;
    }

    private EnqueueDecision<EventMessage<?>> at(DeadLetter<? extends EventMessage<?>> letter) {
      count++;
      if (isMootRetry(letter)) {
        return Decisions.evict();
      }
      ResultMessage<?> result = handle(letter.message());
      if (!result.isExceptional()) {
        outcomes.add(Outcome.MOVED);
        unavailableInARow = 0;
        // An event without a cause was dead-lettered only because an earlier one was; it had not
        // failed.
        letter.cause().ifPresent(_ -> counters.recover(handlerName));
        return Decisions.evict();
      }
      return Decisions.requeue(failed(letter, result.exceptionResult()));
    }

    /// Records a failed retry. An unavailable neighbour affects other events too and counts as
    /// `STUCK`; any other failure concerns only this event.
    private Throwable failed(DeadLetter<? extends EventMessage<?>> letter, Throwable why) {
      if (why instanceof NeighbourUnavailable) {
        outcomes.add(Outcome.STUCK);
        unavailableInARow++;
      }
      counters.fail(handlerName);
      LOG.info(
          "{}: event {} stays dead-lettered: {}",
          handlerName,
          letter.message().getIdentifier(),
          why.getClass().getSimpleName());
      return why;
    }

    /// Whether the event is a request to retry the delivery that was queued before it. The request
    /// was dead-lettered behind the event of that delivery and is handled only after that event has
    /// succeeded, so there is nothing left to retry.
    private boolean isMootRetry(DeadLetter<? extends EventMessage<?>> letter) {
      return letter.cause().isEmpty()
          && letter.message().getPayload() instanceof SupervisionEvent event
          && RequestedRetry.in(event)
              .filter(retry -> retry.isOfDeliveryBy(handlerName))
              .isPresent();
    }

    private ResultMessage<?> handle(EventMessage<?> event) {
      UnitOfWork<? extends EventMessage<?>> work = DefaultUnitOfWork.startAndGet(event);
      work.attachTransaction(transactions);
      return work.executeWithResult(() -> {
        for (EventMessageHandler handler : handlers) {
          handler.handle(event);
        }
        return "done";
      });
    }
  }
}
