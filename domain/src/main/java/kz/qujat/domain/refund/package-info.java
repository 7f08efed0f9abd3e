/// Money on its way back to whoever paid it: a history of its own, apart from the application's.
@NullMarked
package kz.qujat.domain.refund;

import org.jspecify.annotations.NullMarked;
