/// Tests of the refund register on a real database.
@NullMarked
package kz.qujat.persistence.refund;

import org.jspecify.annotations.NullMarked;
