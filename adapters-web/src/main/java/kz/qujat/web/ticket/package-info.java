/// The registration ticket (талон регистрации) on paper.
///
/// A citizen brings it to the registration point. The number is also printed as a code for
/// scanners.
@NullMarked
package kz.qujat.web.ticket;

import org.jspecify.annotations.NullMarked;
