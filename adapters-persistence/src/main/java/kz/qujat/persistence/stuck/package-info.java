/// The list of stuck applications: what each waits for, rebuilt from the history at any time, and
/// the hand-overs that failed, as they are parked.
@NullMarked
package kz.qujat.persistence.stuck;

import org.jspecify.annotations.NullMarked;
