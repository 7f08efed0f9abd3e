/// Tests of the lists of cards at the registration points, on a real database.
@NullMarked
package kz.qujat.persistence.pickup;

import org.jspecify.annotations.NullMarked;
