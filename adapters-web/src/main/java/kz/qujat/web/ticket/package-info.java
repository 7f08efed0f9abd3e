/// The registration ticket (талон регистрации) on paper: what a citizen brings to the counter, with
/// the number as a code that a scanner reads.
@NullMarked
package kz.qujat.web.ticket;

import org.jspecify.annotations.NullMarked;
