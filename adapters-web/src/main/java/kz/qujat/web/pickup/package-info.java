/// The API of a registration point, where a card is handed over by its ticket number.
///
/// Staff see only the tickets of their own point, and only as much of the holder's name as they
/// need to call that person.
@NullMarked
package kz.qujat.web.pickup;

import org.jspecify.annotations.NullMarked;
