/// The event store: how events are written, in what order they are read, and how commands append
/// them.
///
/// An event is stored with the id of its transaction, and is read only when no older transaction is
/// still running, so that an event committed late is never skipped. What reads the events is
/// described in the package `eventprocessor`.
@NullMarked
package kz.qujat.persistence.eventstore;

import org.jspecify.annotations.NullMarked;
