/// Money on its way back to whoever paid it.
@NullMarked
package kz.qujat.domain.refund;

import org.jspecify.annotations.NullMarked;
