/// The port on which neighbours call the product.
@NullMarked
package kz.qujat.inbound;

import org.jspecify.annotations.NullMarked;
