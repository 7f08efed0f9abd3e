/// The state duty: its amount, the grounds for exemption, and the identity of a payment.
///
/// Money is counted in whole tiyn and never uses a floating-point type.
@NullMarked
package kz.qujat.domain.duty;

import org.jspecify.annotations.NullMarked;
