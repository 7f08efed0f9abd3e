/// Tests of our own records of a day, and of the stored reports, on a real database.
@NullMarked
package kz.qujat.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
