/// The page of the supervisor of a region: who has how much in hand, what is overdue, and moving
/// reviews from one officer to another or back into the queue.
@NullMarked
package kz.qujat.web.team;

import org.jspecify.annotations.NullMarked;
