/// Idempotent calls: the response to the first call is stored in the same transaction as its
/// changes, so that either both are stored or neither.
@NullMarked
package kz.qujat.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
