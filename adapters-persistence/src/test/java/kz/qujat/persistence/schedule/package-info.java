/// Tests of the regular tasks, with several processes on a real database.
@NullMarked
package kz.qujat.persistence.schedule;

import org.jspecify.annotations.NullMarked;
