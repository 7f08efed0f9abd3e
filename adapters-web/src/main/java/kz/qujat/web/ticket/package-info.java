/// The registration ticket (талон регистрации) on paper, which a citizen brings to the registration
/// point.
///
/// The number is also printed as a code for scanners.
@NullMarked
package kz.qujat.web.ticket;

import org.jspecify.annotations.NullMarked;
