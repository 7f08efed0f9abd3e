/// Tests of the regular tasks, with several processes on a real database.
@NullMarked
package kz.qujat.persistence.rounds;

import org.jspecify.annotations.NullMarked;
