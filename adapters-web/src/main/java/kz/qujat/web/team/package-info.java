/// The page of a region's supervisor.
///
/// It shows how many reviews each officer holds and what is overdue. The supervisor moves reviews
/// from one officer to another or back into the queue.
@NullMarked
package kz.qujat.web.team;

import org.jspecify.annotations.NullMarked;
