/// The shelves of the registration points, on a real database.
@NullMarked
package kz.qujat.persistence.shelf;

import org.jspecify.annotations.NullMarked;
