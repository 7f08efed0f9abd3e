/// The refunds of each region as officers see them, rebuilt from the history at any time.
@NullMarked
package kz.qujat.persistence.refund;

import org.jspecify.annotations.NullMarked;
