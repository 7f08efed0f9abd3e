/// What callers have spent.
@NullMarked
package kz.qujat.persistence.budget;

import org.jspecify.annotations.NullMarked;
