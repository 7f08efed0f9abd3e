/// The counter of a registration point, where a card is handed over by the number of its ticket.
///
/// The counter sees only tickets of its own point, and of the holder only as much as is needed to
/// call them up.
@NullMarked
package kz.qujat.web.pickup;

import org.jspecify.annotations.NullMarked;
