/// The duty on its way back: filed with the tax authority, answered by it.
@NullMarked
package kz.qujat.application.refund;

import org.jspecify.annotations.NullMarked;
