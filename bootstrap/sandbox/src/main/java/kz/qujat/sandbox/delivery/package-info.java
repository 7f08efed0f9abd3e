/// What the simulated neighbours send to the product: kept until the product has taken note of it,
/// across restarts of either.
@NullMarked
package kz.qujat.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
