/// The fault drill: hundreds of applications at once while every neighbour fails in every way it
/// can, the product is killed and the database starts anew; and the account of what came of them.
@NullMarked
package kz.qujat.drill;

import org.jspecify.annotations.NullMarked;
