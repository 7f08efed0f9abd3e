/// What somebody has to look at: waits that last too long, books that differ, messages nobody
/// understood; and what was done about each, in a history of its own.
@NullMarked
package kz.qujat.domain.supervision;

import org.jspecify.annotations.NullMarked;
