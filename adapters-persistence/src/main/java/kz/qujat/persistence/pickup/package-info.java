/// The read model of the cards at each registration point, shown to its staff; it can be rebuilt
/// from the history at any time.
@NullMarked
package kz.qujat.persistence.pickup;

import org.jspecify.annotations.NullMarked;
