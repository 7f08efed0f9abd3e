/// Statistics of the exchange, for one region or the whole country, over a range of days.
///
/// An application is counted on the day of its registration, whatever happens to it later. A refund
/// is counted on the day on which it was opened.
@NullMarked
package kz.qujat.application.statistics;

import org.jspecify.annotations.NullMarked;
