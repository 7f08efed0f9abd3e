/// Tests of the list of all applications on a real database.
@NullMarked
package kz.qujat.persistence.applicationlist;

import org.jspecify.annotations.NullMarked;
