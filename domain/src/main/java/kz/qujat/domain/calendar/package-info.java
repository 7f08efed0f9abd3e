/// Civil dates of Kazakhstan, working days, and terms counted in them.
@NullMarked
package kz.qujat.domain.calendar;

import org.jspecify.annotations.NullMarked;
