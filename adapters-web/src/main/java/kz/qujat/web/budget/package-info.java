/// The budgets that calls are charged to.
///
/// Every handler declares by an annotation which budgets its calls are charged to, or why none is.
@NullMarked
package kz.qujat.web.budget;

import org.jspecify.annotations.NullMarked;
