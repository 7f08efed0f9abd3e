/// What callers have spent of their budgets, in a table that all instances share.
@NullMarked
package kz.qujat.persistence.budget;

import org.jspecify.annotations.NullMarked;
