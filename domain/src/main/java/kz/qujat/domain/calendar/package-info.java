/// Which days count: civil dates of Kazakhstan, working days, and terms made of them.
@NullMarked
package kz.qujat.domain.calendar;

import org.jspecify.annotations.NullMarked;
