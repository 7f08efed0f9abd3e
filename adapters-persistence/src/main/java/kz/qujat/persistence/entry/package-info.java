/// What several read models have in common.
@NullMarked
package kz.qujat.persistence.entry;

import org.jspecify.annotations.NullMarked;
