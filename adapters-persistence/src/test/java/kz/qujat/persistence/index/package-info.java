/// Tests of the list of all applications on a real database.
@NullMarked
package kz.qujat.persistence.index;

import org.jspecify.annotations.NullMarked;
