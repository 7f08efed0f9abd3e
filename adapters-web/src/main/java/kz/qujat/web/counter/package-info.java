/// The pages of a registration point: a ticket is typed or scanned, its holder is checked, and the
/// new card is handed over against the old one.
@NullMarked
package kz.qujat.web.counter;

import org.jspecify.annotations.NullMarked;
