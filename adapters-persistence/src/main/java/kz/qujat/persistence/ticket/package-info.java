/// The counters behind registration tickets: a row for each region and day, locked from the moment
/// a number is drawn until its transaction ends, so that no number is ever missing.
@NullMarked
package kz.qujat.persistence.ticket;

import org.jspecify.annotations.NullMarked;
