/// Our own books and the reports about them, on a real database.
@NullMarked
package kz.qujat.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
