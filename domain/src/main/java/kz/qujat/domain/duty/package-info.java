/// The state duty: what it amounts to, who is exempt, and the identity of a payment.
///
/// Money is whole tiyn; nothing here is ever a floating-point number.
@NullMarked
package kz.qujat.domain.duty;

import org.jspecify.annotations.NullMarked;
