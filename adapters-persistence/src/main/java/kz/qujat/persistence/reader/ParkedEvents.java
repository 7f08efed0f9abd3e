package kz.qujat.persistence.reader;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.persistence.reader.Retries.Outcome;
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
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// The events that duties could not deal with yet, and one more try at them.
///
/// Every event is tried in a transaction of its own that has written nothing when the duty calls a
/// neighbour. (The framework's own way claims the event in that very transaction: all readers would
/// wait for the neighbour.)
final class ParkedEvents {
  private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
  private static final int FAILURES_IN_A_ROW = 10;

  private final EventProcessingConfiguration processing;
  private final TransactionManager transactions;

  ParkedEvents(EventProcessingConfiguration processing, TransactionManager transactions) {
    this.processing = processing;
    this.transactions = transactions;
  }

  /// How many applications have parked events.
  static long applications(JdbcTemplate jdbc, String duty) {
    Long count =
        jdbc.queryForObject(
            "select count(distinct sequence_identifier) from dead_letter where processing_group ="
                + " ?",
            Long.class,
            duty);
    return count == null ? 0 : count;
  }

  /// Tries what was parked before `start`, one application after the other, and each one's events
  /// in order until one fails.
  Outcome tryAgain(String duty, Instant start) {
    SequencedDeadLetterQueue<EventMessage<?>> queue =
        processing.deadLetterQueue(duty).orElseThrow();
    List<EventMessageHandler> handlers = handlers(duty);
    Outcome outcome = Outcome.EMPTY;
    AtomicInteger tried = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    while (failed.get() < FAILURES_IN_A_ROW && !Thread.currentThread().isInterrupted()) {
      int triedBefore = tried.get();
      int failedBefore = failed.get();
      queue.process(
          letter -> letter.lastTouched().isBefore(start),
          letter -> {
            tried.incrementAndGet();
            EnqueueDecision<EventMessage<?>> decision = tryAgain(letter, duty, handlers);
            if (decision.shouldEnqueue()) {
              failed.incrementAndGet();
            } else {
              failed.set(0);
            }
            return decision;
          });
      if (tried.get() == triedBefore) {
        return outcome;
      }
      boolean moved = tried.get() - triedBefore > 1 || failed.get() <= failedBefore;
      outcome = moved || outcome == Outcome.MOVED ? Outcome.MOVED : Outcome.STUCK;
    }
    return outcome;
  }

  private List<EventMessageHandler> handlers(String duty) {
    return ((DeadLetteringEventHandlerInvoker)
            processing.sequencedDeadLetterProcessor(duty).orElseThrow())
        .eventHandlers();
  }

  private EnqueueDecision<EventMessage<?>> tryAgain(
      DeadLetter<? extends EventMessage<?>> letter,
      String duty,
      List<EventMessageHandler> handlers) {
    UnitOfWork<? extends EventMessage<?>> work = DefaultUnitOfWork.startAndGet(letter.message());
    work.attachTransaction(transactions);
    ResultMessage<?> result =
        work.executeWithResult(() -> {
          for (EventMessageHandler handler : handlers) {
            handler.handle(letter.message());
          }
          return "done";
        });
    if (result.isExceptional()) {
      Throwable why = result.exceptionResult();
      LOG.info(
          "{} of {} {} stays parked: {}",
          duty,
          letter.message().getPayloadType().getSimpleName(),
          letter.message().getIdentifier(),
          why.getClass().getSimpleName());
      return Decisions.requeue(ThrowableCause.truncated(why));
    }
    return Decisions.evict();
  }
}
