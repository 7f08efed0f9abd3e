/// The references of all payments received, each of which can be used once.
@NullMarked
package kz.qujat.persistence.payment;

import org.jspecify.annotations.NullMarked;
