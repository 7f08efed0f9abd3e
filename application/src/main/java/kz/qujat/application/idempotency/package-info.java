/// Idempotent handling of calls that clients repeat because the network lost the response.
@NullMarked
package kz.qujat.application.idempotency;

import org.jspecify.annotations.NullMarked;
