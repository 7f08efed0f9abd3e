/// The read model of the refunds of each region, shown to officers; it can be rebuilt from the
/// history at any time.
@NullMarked
package kz.qujat.persistence.refund;

import org.jspecify.annotations.NullMarked;
