/// Tests of repeated calls on a real database.
@NullMarked
package kz.qujat.persistence.repetition;

import org.jspecify.annotations.NullMarked;
