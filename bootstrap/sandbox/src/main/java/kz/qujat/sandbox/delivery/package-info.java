/// Messages from the simulated neighbours to the product. They are stored until the product has
/// acknowledged them, across restarts of either side.
@NullMarked
package kz.qujat.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
