/// The pages of a registration point.
///
/// The issuer types or scans a ticket, checks its holder, and hands over the new card in exchange
/// for the old one.
@NullMarked
package kz.qujat.web.counter;

import org.jspecify.annotations.NullMarked;
