/// The list of what somebody has to look at, on a real database.
@NullMarked
package kz.qujat.persistence.stuck;

import org.jspecify.annotations.NullMarked;
