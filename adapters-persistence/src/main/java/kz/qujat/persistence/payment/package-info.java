/// The references of all money there has been, each used once.
@NullMarked
package kz.qujat.persistence.payment;

import org.jspecify.annotations.NullMarked;
