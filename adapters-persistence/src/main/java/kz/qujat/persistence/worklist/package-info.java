/// The read model of the queue of each region, shown to officers; it can be rebuilt from the
/// history at any time.
@NullMarked
package kz.qujat.persistence.worklist;

import org.jspecify.annotations.NullMarked;
