/// Our own records of a day, read from the history itself, and the reports of the daily comparison
/// with the records of the neighbours.
@NullMarked
package kz.qujat.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
