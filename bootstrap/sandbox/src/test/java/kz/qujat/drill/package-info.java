/// The fault drill: hundreds of applications run at once while every neighbour fails in every
/// possible way, the product is killed and the database restarts. Afterwards the results are
/// compared and reported.
@NullMarked
package kz.qujat.drill;

import org.jspecify.annotations.NullMarked;
