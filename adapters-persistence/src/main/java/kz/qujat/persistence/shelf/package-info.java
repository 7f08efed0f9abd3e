/// The cards of each registration point as its counter sees them, rebuilt from the history at any
/// time.
@NullMarked
package kz.qujat.persistence.shelf;

import org.jspecify.annotations.NullMarked;
