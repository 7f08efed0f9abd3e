@NullMarked
package kz.qujat.persistence.payment;

import org.jspecify.annotations.NullMarked;
