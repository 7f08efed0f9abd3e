/// Idempotency keys, for calls that a client repeats because the first response was lost.
///
/// The repetition gets the response of the first call, and nothing happens twice.
@NullMarked
package kz.qujat.web.idempotency;

import org.jspecify.annotations.NullMarked;
