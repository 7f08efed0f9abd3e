/// The history of everything: how events are written, in what order they are read, and who reads
/// them.
///
/// An event goes in under the id of its transaction, and readers stay behind the oldest transaction
/// still running, so that nothing committed late is ever passed by. What a reader cannot do now it
/// does later: read models wait and go on, duties park the history of the one application and go on
/// with the others.
@NullMarked
package kz.qujat.persistence.eventstore;

import org.jspecify.annotations.NullMarked;
