/// The caller: the token turned into a citizen, an officer or another member of staff.
///
/// The guards here check which applications and refunds exist for the caller, before the body of a
/// call is read. Any other is reported as not found.
@NullMarked
package kz.qujat.web.caller;

import org.jspecify.annotations.NullMarked;
