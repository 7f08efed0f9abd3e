/// Tests of the stored pictures on a real database.
@NullMarked
package kz.qujat.persistence.image;

import org.jspecify.annotations.NullMarked;
