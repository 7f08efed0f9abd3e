/// How the exchange goes, in numbers: for a region or the country, over a range of days.
///
/// An application is counted on the day of its registration, whatever becomes of it later; a refund
/// on the day it was opened.
@NullMarked
package kz.qujat.application.statistics;

import org.jspecify.annotations.NullMarked;
