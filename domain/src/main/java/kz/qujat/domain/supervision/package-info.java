/// What is expected of every application next, since when and until when: an application beyond a
/// limit is stuck, and somebody has to look at it.
@NullMarked
package kz.qujat.domain.supervision;

import org.jspecify.annotations.NullMarked;
