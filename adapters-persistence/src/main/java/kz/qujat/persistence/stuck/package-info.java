/// The read model of stuck applications: what each waits for, rebuilt from the history at any time,
/// and the hand-overs that failed, read from the dead-letter queues.
@NullMarked
package kz.qujat.persistence.stuck;

import org.jspecify.annotations.NullMarked;
