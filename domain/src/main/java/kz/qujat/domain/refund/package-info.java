/// The refund of money to its payer, with a history separate from the application's.
@NullMarked
package kz.qujat.domain.refund;

import org.jspecify.annotations.NullMarked;
