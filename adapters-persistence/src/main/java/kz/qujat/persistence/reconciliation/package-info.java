/// Our own books of a day, read from the history itself, and the reports of their comparison with
/// those of the neighbours.
@NullMarked
package kz.qujat.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
