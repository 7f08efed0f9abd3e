/// The event processors: event handlers that act on events, and read models that are built from
/// them.
///
/// A read model that fails on an application leaves that one out until it is repaired; any other
/// failure is tried again. An event handler that fails dead-letters the event together with all
/// later events about the same application and continues with other applications; dead-lettered
/// events are retried until they succeed.
///
/// Transactions nest in three levels. An event processor handles a batch in one database
/// transaction, which also stores its new position (Axon starts it through
/// `SavepointTransactions`). An event handler that acts on events has a batch of one event, which
/// it handles inside a savepoint: when it fails, [SavepointInterceptor] rolls back to that
/// savepoint, and the outer transaction still commits the new position and the dead-lettered event.
/// Every command that it sends runs inside a further savepoint: `SeparateUnitOfWorkCommandBus`
/// gives the command its own unit of work, and when the command fails, that unit of work rolls back
/// the command alone, so that the event handler can send it again. A command that succeeded is
/// committed only with the outer transaction, and is rolled back when the event handler fails later
/// on. Read models use only the outer transaction: a failure rolls back the whole batch, and the
/// batch is tried again. A retry of a dead-lettered event by [DeadLetterRetryRun] has its own
/// database transaction, which rolls back as a whole when the retry fails.
@NullMarked
package kz.qujat.persistence.eventprocessor;

import org.jspecify.annotations.NullMarked;
