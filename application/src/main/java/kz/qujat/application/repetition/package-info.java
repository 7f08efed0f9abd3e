/// Idempotent handling of calls that clients repeat because the network lost the response.
@NullMarked
package kz.qujat.application.repetition;

import org.jspecify.annotations.NullMarked;
