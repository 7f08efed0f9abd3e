package kz.qujat.persistence.reader;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.SupervisionEvent;
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
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The events that duties could not deal with yet, and one more try at them.
///
/// Every event is tried in a transaction of its own that has written nothing when the duty calls a
/// neighbour. (The framework's own way claims the event in that very transaction: all readers would
/// wait for the neighbour.)
@Component
final class ParkedEvents {
  private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);
  private static final int MOST_SILENCES_IN_A_ROW = 10;

  private static final String PUT_FIRST =
      "update dead_letter set last_touched = '%s' where processing_group = ? and sequence_identifier = ?"
          .formatted(ParkedStatements.ASKED_FOR);

  private final EventProcessingConfiguration processing;
  private final TransactionManager transactions;
  private final JdbcTemplate jdbc;
  private final DutyTally tally;

  ParkedEvents(
      EventProcessingConfiguration processing,
      TransactionManager transactions,
      JdbcTemplate jdbc,
      DutyTally tally) {
    this.processing = processing;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.tally = tally;
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
  /// in order until one fails. Answers what became of them; nothing when there were none, or when
  /// each that failed did so for a reason of its own.
  Set<Outcome> tryAgain(String duty, Instant start) {
    SequencedDeadLetterQueue<EventMessage<?>> queue =
        processing.deadLetterQueue(duty).orElseThrow();
    Tries tries = new Tries(duty, handlers(duty));
    int before = -1;
    while (tries.count != before
        && tries.silencesInARow < MOST_SILENCES_IN_A_ROW
        && !Thread.currentThread().isInterrupted()) {
      before = tries.count;
      boolean _ = queue.process(letter -> letter.lastTouched().isBefore(start), tries::at);
    }
    return tries.outcomes;
  }

  /// Tries what is parked of one application, in order until one fails, also where somebody has set
  /// it aside. It is put first in the line, where it stays, should the try not come off.
  void tryNow(String duty, ApplicationId application) {
    jdbc.update(PUT_FIRST, duty, application.toString());
    boolean _ =
        processing
            .deadLetterQueue(duty)
            .orElseThrow()
            .process(
                letter -> ByApplication.keyOf(letter.message()).equals(application.toString()),
                new Tries(duty, handlers(duty))::at);
  }

  private List<EventMessageHandler> handlers(String duty) {
    return ((DeadLetteringEventHandlerInvoker)
            processing.sequencedDeadLetterProcessor(duty).orElseThrow())
        .eventHandlers();
  }

  private final class Tries {
    private final String duty;
    private final List<EventMessageHandler> handlers;
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private int count;
    private int silencesInARow;

    private Tries(String duty, List<EventMessageHandler> handlers) {
      this.duty = duty;
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
        silencesInARow = 0;
        // What only waited behind another one had not been tried.
        letter.cause().ifPresent(_ -> tally.recover(duty));
        return Decisions.evict();
      }
      return Decisions.requeue(failed(letter, result.exceptionResult()));
    }

    /// Whom a neighbour does not answer shares that with the others; any other failure is the
    /// event's own, and says nothing of them.
    private Throwable failed(DeadLetter<? extends EventMessage<?>> letter, Throwable why) {
      if (why instanceof NeighbourUnavailable) {
        outcomes.add(Outcome.STUCK);
        silencesInARow++;
      }
      tally.fail(duty);
      LOG.info(
          "{}: event {} stays parked: {}",
          duty,
          letter.message().getIdentifier(),
          why.getClass().getSimpleName());
      return why;
    }

    /// A retry of this very hand-over, asked for while it was parked, waited in line behind it, and
    /// its turn comes when that has got through: it has had its effect.
    private boolean isMootRetry(DeadLetter<? extends EventMessage<?>> letter) {
      return letter.cause().isEmpty()
          && letter.message().getPayload() instanceof SupervisionEvent event
          && AskedRetry.in(event).filter(asked -> asked.isOfHandOverBy(duty)).isPresent();
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
