/// Tests of the list of stuck cases on a real database.
@NullMarked
package kz.qujat.persistence.stuck;

import org.jspecify.annotations.NullMarked;
