/// The duty on its way in.
@NullMarked
package kz.qujat.application.payment;

import org.jspecify.annotations.NullMarked;
