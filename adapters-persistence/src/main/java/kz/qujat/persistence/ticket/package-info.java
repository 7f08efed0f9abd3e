/// The counters of registration tickets: one row for each region and day. The row is locked from
/// the moment a number is drawn until the transaction ends, so that there are no gaps in the
/// numbers.
@NullMarked
package kz.qujat.persistence.ticket;

import org.jspecify.annotations.NullMarked;
