/// The queue of each region as officers see it, rebuilt from the history at any time.
@NullMarked
package kz.qujat.persistence.worklist;

import org.jspecify.annotations.NullMarked;
