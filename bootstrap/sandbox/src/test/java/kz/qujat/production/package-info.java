/// The product with the settings of production, within the tests of the whole system.
@NullMarked
package kz.qujat.production;

import org.jspecify.annotations.NullMarked;
