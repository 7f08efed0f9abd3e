/// Tests of repeated calls on a real database.
@NullMarked
package kz.qujat.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
