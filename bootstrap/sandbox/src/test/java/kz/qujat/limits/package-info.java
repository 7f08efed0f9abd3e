/// One caller cannot stop the others: attacks on the running product, each with its bound.
@NullMarked
package kz.qujat.limits;

import org.jspecify.annotations.NullMarked;
